package org.depeche.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.text.LanguageFolder;

/**
 * The number words of a language, from its {@code numbers.txt}; all in lower case.
 *
 * @param values words below a hundred
 * @param scales words that multiply what stands before them: hundred, thousand, million
 * @param shortScales such words that are so only after a currency sign: "$5m"
 * @param groups nouns for so many of something: dozen, "vingtaine"
 * @param indefinites words that leave open how many groups: "des", "plusieurs"
 * @param halves words for a half
 * @param joints what may stand inside a number: "et", "and", a hyphen
 * @param links what may stand between groups and what they are of: "de", "of"
 * @param qualifiers phrases before a number that leave its value as it is: "au moins"
 * @param qualifierStarts the first words of these phrases
 * @param currencies names and signs of currencies with their ISO 4217 codes
 * @param decimalSign the sign before decimals; the other one of comma and full stop groups digits
 */
record NumberVocabulary(
        Map<String, Integer> values,
        Map<String, Long> scales,
        Map<String, Long> shortScales,
        Map<String, Integer> groups,
        Set<String> indefinites,
        Set<String> halves,
        Set<String> joints,
        Set<String> links,
        List<List<String>> qualifiers,
        Set<String> qualifierStarts,
        Map<String, String> currencies,
        char decimalSign) {

    static NumberVocabulary load(LanguageFolder folder) {
        Map<String, List<String>> lines = folder.words("numbers.txt");
        Map<String, Integer> values = new HashMap<>();
        Map<String, Long> scales = new HashMap<>();
        Map<String, Long> shortScales = new HashMap<>();
        Map<String, Integer> groups = new HashMap<>();
        Map<String, String> currencies = new HashMap<>();
        for (Map.Entry<String, List<String>> line : lines.entrySet()) {
            int space = line.getKey().indexOf(' ');
            String argument = line.getKey().substring(space + 1);
            for (String word : line.getValue()) {
                switch (space < 0 ? "" : line.getKey().substring(0, space)) {
                    case "value" -> values.put(word, Integer.valueOf(argument));
                    case "scale" -> scales.put(word, Long.valueOf(argument));
                    case "short" -> shortScales.put(word, Long.valueOf(argument));
                    case "group" -> groups.put(word, Integer.valueOf(argument));
                    case "currency" -> currencies.put(word, argument);
                    default -> {}
                }
            }
        }
        List<List<String>> qualifiers = lines.getOrDefault("qualifier", List.of()).stream()
                .map(phrase -> List.of(phrase.split("_", -1)))
                .toList();
        return new NumberVocabulary(
                Map.copyOf(values),
                Map.copyOf(scales),
                Map.copyOf(shortScales),
                Map.copyOf(groups),
                set(lines, "indefinite"),
                set(lines, "half"),
                set(lines, "joint"),
                set(lines, "link"),
                qualifiers,
                qualifiers.stream().map(phrase -> phrase.get(0)).collect(Collectors.toUnmodifiableSet()),
                Map.copyOf(currencies),
                lines.getOrDefault("decimal", List.of(".")).get(0).charAt(0));
    }

    private static Set<String> set(Map<String, List<String>> lines, String key) {
        return Set.copyOf(new HashSet<>(lines.getOrDefault(key, List.of())));
    }

    /** Whether a number, or a phrase before one, may start with this word. */
    boolean mayStart(String word) {
        return Character.isDigit(word.charAt(0))
                || values.containsKey(word)
                || indefinites.contains(word)
                || groups.containsKey(word)
                || scales.containsKey(word)
                || halves.contains(word)
                || currencies.containsKey(word)
                || qualifierStarts.contains(word)
                || (word.indexOf('-') > 0 && values.containsKey(word.substring(0, word.indexOf('-'))));
    }
}
