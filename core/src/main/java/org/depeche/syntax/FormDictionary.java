package org.depeche.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The forms of a language with their readings, from a Morfologik dictionary. What the dictionary's tags mean in terms of
 * Universal Dependencies stands in the language's {@code dictionary.tsv}, the dictionary's place in {@code
 * dictionary.properties}.
 */
final class FormDictionary {
    private record Meaning(String kind, Set<Pos> parts, Morphology morphology) {}

    private final Dictionary dictionary;
    private final Map<String, Meaning> meanings;
    /** Whether each tag ends in a letter that stands for the form's frequency. */
    private final boolean frequencies;

    private final boolean joinsNouns;
    private final String between;
    private final String and;

    private FormDictionary(Dictionary dictionary, Map<String, Meaning> meanings, Properties properties) {
        this.dictionary = dictionary;
        this.meanings = meanings;
        frequencies = Boolean.parseBoolean(properties.getProperty("frequencies"));
        joinsNouns = Boolean.parseBoolean(properties.getProperty("joins-nouns"));
        between = properties.getProperty("between");
        and = properties.getProperty("and");
    }

    static FormDictionary load(String language) {
        Properties properties = new Properties();
        try (InputStream stream = LanguageFile.open(language, "dictionary.properties")) {
            properties.load(stream);
            String path = properties.getProperty("dictionary");
            try (InputStream forms = LanguageFile.open(path + ".dict");
                    InputStream metadata = LanguageFile.open(path + ".info")) {
                return new FormDictionary(Dictionary.read(forms, metadata), meanings(language), properties);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Meaning> meanings(String language) {
        Map<String, Meaning> meanings = new HashMap<>();
        for (String[] row : LanguageFile.table(language, "dictionary.tsv", 4)) {
            Set<Pos> parts = EnumSet.noneOf(Pos.class);
            for (String part : row[2].split(",", -1)) {
                parts.add(Pos.valueOf(part));
            }
            meanings.put(row[0], new Meaning(row[1], parts, Features.parse(row[3])));
        }
        return meanings;
    }

    /** Whether the language joins nouns without a preposition. */
    boolean joinsNouns() {
        return joinsNouns;
    }

    /** The preposition of pairs, and the conjunction within them: "between … and …". */
    String between() {
        return between;
    }

    String and() {
        return and;
    }

    /** The readings of a form exactly as it is written, none if the dictionary lacks it. */
    List<Analysis> lookup(String form) {
        // A lookup has buffers of its own and is cheap to make, unlike the dictionary that all share.
        List<Analysis> analyses = new ArrayList<>();
        for (WordData word : new DictionaryLookup(dictionary).lookup(form)) {
            String tag = String.valueOf(word.getTag());
            if (frequencies) {
                tag = tag.substring(0, tag.length() - 1);
            }
            Meaning meaning = meanings.get(tag);
            if (meaning != null) {
                analyses.add(new Analysis(
                        meaning.parts(), String.valueOf(word.getStem()), meaning.morphology(), meaning.kind()));
            }
        }
        return analyses;
    }
}
