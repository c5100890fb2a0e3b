package org.depeche.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The words of the output for people, in one language. */
public final class Labels {
    private final Properties words;

    private Labels(Properties words) {
        this.words = words;
    }

    /**
     * The labels of a language.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Labels load(String language) {
        Properties words = new Properties();
        try (InputStream in = Labels.class.getResourceAsStream("labels/" + language + ".properties")) {
            if (in == null) {
                throw new IllegalArgumentException("no labels for the language '" + language + "'");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Labels(words);
    }

    /** A source of labels that loads each language once. */
    static final class Shelf {
        private final ConcurrentMap<String, Labels> byLanguage = new ConcurrentHashMap<>();

        Labels of(String language) {
            return byLanguage.computeIfAbsent(language, Labels::load);
        }
    }

    /** The label of a key ("field.actors", "type.RETREAT"); the key's last part where there is none. */
    public String of(String key) {
        return words.getProperty(key, key.substring(key.lastIndexOf('.') + 1));
    }

    /** All keys that have a label, in order. */
    public Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }
}
