package org.depeche.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The class path folder that holds a language's data files. Their plainest form is read here: UTF-8, a
 * {@code #} at the start of a line or after a space starts a comment, empty lines do not count.
 */
public final class LanguageFolder {
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final String ROOT = "/org/depeche/language/";

    private final String language;

    private LanguageFolder(String language) {
        this.language = language;
    }

    /**
     * The folder of a language.
     *
     * @param language ISO 639-1 code
     */
    public static LanguageFolder of(String language) {
        return new LanguageFolder(language);
    }

    /** The codes of the languages that have a folder, in the order of preference. */
    public static List<String> languages() {
        return read("languages.txt");
    }

    /**
     * The lines of a file without comments and empty lines, trimmed.
     *
     * @throws IllegalArgumentException if the language has no such file
     */
    public List<String> lines(String file) {
        return read(language + "/" + file);
    }

    /**
     * The words of a file with lines such as {@code elision: l' d' qu'}: under each key, in order, the words of all its
     * lines.
     *
     * @throws IllegalArgumentException if the language has no such file or a line of it has no key
     */
    public Map<String, List<String>> words(String file) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (String line : lines(file)) {
            int colon = line.indexOf(": ");
            if (colon < 1) {
                throw new IllegalArgumentException(language + "/" + file + ": no key in the line '" + line + "'");
            }
            List<String> under = words.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>());
            SPACES.splitAsStream(line.substring(colon + 1).strip()).forEach(under::add);
        }
        return words;
    }

    private static List<String> read(String path) {
        try (InputStream stream = LanguageFolder.class.getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no language data " + ROOT + path + " on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(LanguageFolder::withoutComment)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String withoutComment(String line) {
        int comment = line.startsWith("#") ? 0 : line.indexOf(" #");
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }
}
