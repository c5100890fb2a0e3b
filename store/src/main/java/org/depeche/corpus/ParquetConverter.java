package org.depeche.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** Makes Parquet of JSON Lines, on one thread, so that the same rows give the same bytes. */
final class ParquetConverter implements AutoCloseable {
    /** How many rows are held in memory until they are written: of records, a few dozen megabytes. */
    private static final int ROW_GROUP = 20_480;

    /** In bytes; DuckDB reads into two buffers of this size. No document is long enough for a longer record. */
    private static final int LONGEST_ROW = 16_000_000;

    private final Connection connection;

    ParquetConverter() throws IOException {
        Properties settings = new Properties();
        settings.setProperty("threads", "1");
        settings.setProperty("memory_limit", "256MB");
        settings.setProperty("preserve_insertion_order", "true");
        // Looks up no extensions on the network.
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        try {
            connection = DuckDBConnection.newConnection("jdbc:duckdb:", false, settings);
        } catch (Exception e) {
            throw new IOException("DuckDB, which writes Parquet, cannot be started: " + e.getMessage(), e);
        }
    }

    /**
     * Writes the rows of a file as Parquet.
     *
     * @throws IOException if the file cannot be written whole
     */
    void convert(Table table, Path lines, Path parquet) throws IOException {
        String sql = "COPY (SELECT * FROM read_json(" + quoted(lines)
                + ", format = 'newline_delimited', compression = 'uncompressed', maximum_object_size = " + LONGEST_ROW
                + ", columns = {"
                + table.columns() + "})) TO " + quoted(parquet) + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE "
                + ROW_GROUP + ")";
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IOException(reason(e), e);
        }
    }

    /** The line of a message that says what is wrong. */
    private static String reason(SQLException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("\nError: ");
        String reason = at < 0 ? message : message.substring(at + "\nError: ".length());
        return reason.lines().findFirst().orElse("unknown error");
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
