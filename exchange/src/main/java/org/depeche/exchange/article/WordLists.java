package org.depeche.exchange.article;

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

/** Reads this package's lists of words: lines such as {@code key: word, word}, with comments after {@code #}. */
final class WordLists {
    private WordLists() {}

    /** The words under each key; a key may have several lines. */
    static Map<String, List<String>> load(String file) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        try (InputStream stream = WordLists.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no list of words " + file + " on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int colon = line.indexOf(": ");
                if (line.startsWith("#") || colon < 0) {
                    continue;
                }
                List<String> words = lists.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>());
                for (String word : line.substring(colon + 2).split(",", -1)) {
                    if (!word.isBlank()) {
                        words.add(word.strip());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
