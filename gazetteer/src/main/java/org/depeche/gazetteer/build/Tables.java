package org.depeche.gazetteer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads tab-separated tables; "#" starts a comment line. */
final class Tables {
    private Tables() {}

    static List<List<String>> read(Path file, int columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
                continue;
            }
            List<String> row = List.of(lines.get(i).split("\t", -1));
            if (row.size() != columns) {
                throw new IllegalStateException(
                        file + ":" + (i + 1) + ": " + row.size() + " columns instead of " + columns);
            }
            rows.add(row);
        }
        return rows;
    }
}
