package org.depeche.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.depeche.exchange.Labels;

/**
 * The words of the pages in one language: {@code messages.<language>.properties}, the labels of types, modes and statuses that
 * the printed output has too, and the names of countries ({@code country.NER}). Immutable.
 */
public final class Messages {
    /** The languages of the interface, as ISO 639-1 codes. */
    public static final List<String> LANGUAGES = List.of("en", "fr");

    private final String language;
    private final Map<String, String> words;

    private Messages(String language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    /**
     * The words in a language.
     *
     * @throws IllegalArgumentException if the pages do not speak it
     */
    public static Messages load(String language) {
        String resource = "messages." + language + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("the pages do not speak '" + language + "'");
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, String> words = new TreeMap<>(countries(Locale.forLanguageTag(language)));
            Labels labels = Labels.load(language);
            labels.keys().forEach(key -> words.put(key, labels.of(key)));
            properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
            return new Messages(language, words);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static Map<String, String> countries(Locale locale) {
        Map<String, String> names = new TreeMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            names.put("country." + country.getISO3Country(), country.getDisplayCountry(locale));
        }
        return names;
    }

    /** ISO 639-1 code. */
    public String language() {
        return language;
    }

    /** The locale that numbers and dates are written in. */
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** All words by key, in the order of the keys. */
    public Map<String, String> words() {
        return Collections.unmodifiableMap(words);
    }

    /**
     * The words of a key, with {@code {0}}, {@code {1}} … replaced by the arguments.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String of(String key, Object... arguments) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for '" + key + "' in " + language);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** The words of a key, or the given ones where there are none: for names that data may bring. */
    public String orElse(String key, String otherwise) {
        return words.getOrDefault(key, otherwise);
    }

    /** A whole number as this language writes it. */
    public String number(long value) {
        return String.format(locale(), "%,d", value);
    }

    /** A share from 0 to 1 as per cent. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale()).format(share);
    }
}
