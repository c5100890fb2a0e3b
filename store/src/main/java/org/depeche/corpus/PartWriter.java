package org.depeche.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a part of both tables under other names, and puts both in their places once they are whole. */
final class PartWriter implements Closeable {
    private final OutputFolder folder;
    private final int number;
    private final @Nullable ParquetConverter converter;
    private final Map<Table, Writer> writers = new EnumMap<>(Table.class);
    private final List<String> failures = new ArrayList<>();
    private Tally tally = Tally.NONE;

    /** @param converter makes Parquet, or null where the parts stay JSON Lines */
    PartWriter(OutputFolder folder, int number, @Nullable ParquetConverter converter) throws IOException {
        this.folder = folder;
        this.number = number;
        this.converter = converter;
        for (Table table : Table.values()) {
            writers.put(table, Files.newBufferedWriter(lines(table), StandardCharsets.UTF_8));
        }
    }

    private Path lines(Table table) {
        return folder.unfinished(table, number, PartFormat.JSONL);
    }

    Tally tally() {
        return tally;
    }

    /**
     * Writes a document and its records.
     *
     * @param ordinal its number in the corpus, from 1
     */
    void write(CodedDocument document, long ordinal) throws IOException {
        writer(Table.DOCUMENTS).append(document.row(ordinal)).append('\n');
        writer(Table.EVENTS).append(document.records());
        tally = tally.plus(document);
        if (document.status() == CodedDocument.Status.FAILED && failures.size() < Part.FAILURES) {
            failures.add(document.name() + " " + document.reason());
        }
    }

    private Writer writer(Table table) {
        return Objects.requireNonNull(writers.get(table));
    }

    /**
     * Puts the part in its place.
     *
     * @param next where the next part begins
     */
    Part publish(Pipeline.Place next) throws IOException {
        Map<Table, Path> whole = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            writer(table).close();
            whole.put(table, converted(table));
        }
        Map<Table, Long> sizes = new EnumMap<>(Table.class);
        for (Map.Entry<Table, Path> file : whole.entrySet()) {
            folder.publish(file.getValue(), file.getKey(), number);
            sizes.put(file.getKey(), Files.size(folder.file(file.getKey(), number)));
        }
        return new Part(number, next.inputs(), tally, failures, next.knownTexts(), sizes);
    }

    private Path converted(Table table) throws IOException {
        if (converter == null) {
            return lines(table);
        }
        Path parquet = folder.unfinished(table, number, PartFormat.PARQUET);
        converter.convert(table, lines(table), parquet);
        Files.delete(lines(table));
        return parquet;
    }

    /** Closes the part; where it was not published it leaves no trace. */
    @Override
    public void close() throws IOException {
        try {
            for (Table table : Table.values()) {
                writer(table).close();
            }
        } finally {
            for (Table table : Table.values()) {
                Files.deleteIfExists(lines(table));
                Files.deleteIfExists(folder.unfinished(table, number, PartFormat.PARQUET));
            }
        }
    }
}
