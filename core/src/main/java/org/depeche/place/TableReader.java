package org.depeche.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the hand tables: tab-separated, "#" starts a comment line, every row with the same number of columns. */
public final class TableReader {
    private TableReader() {}

    /**
     * The rows of a table on the class path.
     *
     * @throws IllegalArgumentException if there is no such table
     * @throws IllegalStateException if a row has another number of columns, with table and line
     */
    public static List<List<String>> read(String resource, int columns) {
        try (InputStream in = TableReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + resource + " on the class path");
            }
            return rows(resource, columns, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static List<List<String>> rows(String resource, int columns, BufferedReader lines) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> row = List.of(line.split("\t", -1));
            if (row.size() != columns) {
                throw new IllegalStateException(
                        resource + ":" + number + ": " + row.size() + " columns instead of " + columns);
            }
            rows.add(row);
        }
        return rows;
    }
}
