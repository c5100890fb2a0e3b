package org.depeche.store;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.depeche.CodedReport;
import org.depeche.coding.EventRecord;
import org.depeche.exchange.CodePoints;
import org.depeche.exchange.ExportWriter;
import org.depeche.exchange.RecordTable;
import org.depeche.exchange.RecordTable.Column;
import org.depeche.exchange.Tally;

/**
 * Writes events as Parquet, a row an event, with the columns of {@link RecordTable}; those with several values are lists.
 * DuckDB writes the file at the end, from lines kept beside it until then, so that memory does not grow with the events.
 */
public final class ParquetWriter implements ExportWriter, AutoCloseable {
    private final Path file;
    private final Path lines;
    private final Writer out;
    private Tally tally = Tally.none("");

    /** @param file what to write; it is there when {@link #finish} is done, and replaced where it was there before */
    public ParquetWriter(Path file) throws IOException {
        this.file = file.toAbsolutePath();
        this.lines = this.file.resolveSibling(this.file.getFileName() + ".lines");
        this.out = Files.newBufferedWriter(lines);
        lines.toFile().deleteOnExit();
    }

    @Override
    public void write(CodedReport report) throws IOException {
        CodePoints offsets = CodePoints.of(report.report().text());
        for (EventRecord event : report.records()) {
            out.write(RecordTable.toJson(event, offsets));
            out.write('\n');
            tally = tally.written(1);
        }
    }

    @Override
    public void finish() throws IOException {
        out.close();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT * FROM read_json(" + quoted(lines)
                    + ", format = 'newline_delimited', maximum_object_size = 268435456, columns = {" + columns()
                    + "})) TO " + quoted(file) + " (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw new IOException(file + " cannot be written: " + StoreException.firstLine(e), e);
        }
    }

    private static String columns() {
        return RecordTable.columns().stream()
                .map(column -> "\"" + column.name() + "\": '" + type(column) + "'")
                .collect(Collectors.joining(", "));
    }

    private static String type(Column column) {
        return switch (column.kind()) {
            case TEXT -> "VARCHAR";
            case WHOLE -> "BIGINT";
            case REAL -> "DOUBLE";
            case FLAG -> "BOOLEAN";
            case TEXTS -> "VARCHAR[]";
        };
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    @Override
    public Tally tally() {
        return tally;
    }

    /** Deletes the lines that were kept; what {@link #finish} did not write is not written. */
    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(lines);
    }
}
