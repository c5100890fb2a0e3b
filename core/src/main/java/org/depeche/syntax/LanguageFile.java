package org.depeche.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Opens the pieces of a language's folder. */
final class LanguageFile {
    private LanguageFile() {}

    /** @throws IllegalArgumentException if the language has no such piece */
    static InputStream open(String language, String name) {
        return open("/org/depeche/language/" + language + "/" + name);
    }

    static InputStream open(String resource) {
        InputStream stream = LanguageFile.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalArgumentException("no resource " + resource + ": is the language supported?");
        }
        return stream;
    }

    /** The rows of a table with columns separated by tabs; empty lines and those that begin with # are left out. */
    static List<String[]> table(String language, String name, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(open(language, name), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                String[] row = line.split("\t", -1);
                if (row.length != columns) {
                    throw new IllegalStateException(
                            language + "/" + name + ": " + columns + " columns expected: " + line);
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
