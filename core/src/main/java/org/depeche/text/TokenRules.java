package org.depeche.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a language joins and parts words, from its {@code tokens.txt}. All words are lower case.
 *
 * @param elisions what is parted off the front, up to its apostrophe: "l'", "qu'"
 * @param enclitics what is parted off the end: "-t-il", "n't"
 * @param whole words that are left whole though a rule would part them: "aujourd'hui", "celui-ci"
 * @param parted words that are parted without a sign, with the lengths of their parts: "cannot"
 * @param prefixes what stays joined to what follows its hyphen where hyphens part: "non", "anti"
 * @param units what is parted off a number it is written together with: "pm"
 * @param partsHyphens whether hyphens between words are tokens of their own
 * @param spacedThousands whether a space groups the digits of a number: "15 000"
 */
record TokenRules(
        Set<String> elisions,
        Set<String> enclitics,
        Set<String> whole,
        Map<String, List<String>> parted,
        Set<String> prefixes,
        Set<String> units,
        boolean partsHyphens,
        boolean spacedThousands) {

    static TokenRules load(LanguageFolder folder) {
        Map<String, List<String>> words = folder.words("tokens.txt");
        Map<String, List<String>> parted = new HashMap<>();
        for (String word : words.getOrDefault("parted", List.of())) {
            List<String> parts = List.of(word.split("\\|", -1));
            parted.put(String.join("", parts), parts);
        }
        return new TokenRules(
                set(words, "elision"),
                set(words, "enclitic"),
                set(words, "whole"),
                Map.copyOf(parted),
                set(words, "prefix"),
                set(words, "unit"),
                set(words, "hyphens").contains("part"),
                set(words, "thousands").contains("spaced"));
    }

    private static Set<String> set(Map<String, List<String>> words, String key) {
        Set<String> set = new HashSet<>();
        for (String word : words.getOrDefault(key, List.of())) {
            set.add(word.toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(set);
    }

    boolean isWhole(String word) {
        return whole.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isElision(String word) {
        return elisions.contains(word.toLowerCase(Locale.ROOT));
    }
}
