package org.depeche.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depeche.text.CalendarNames;
import org.depeche.text.LanguageFolder;

/**
 * The words that make up time expressions in a language, from its {@code time-words.txt}; all in lower case.
 *
 * @param calendar names of months and weekdays
 * @param units names of units of time
 * @param parts parts of the day
 * @param seasons seasons, 1 (spring) to 4 (winter)
 * @param ordinalEndings what follows the figures of a day: "er", "th"
 * @param prefixes what is written together with the date after it: "mi-"
 * @param indefinites words for an indefinite number: "quelques"
 * @param modals lemmas of verbs that in the present or imperfect make what depends on them future: "aller", "will"
 * @param plannings lemmas of verbs that do so in any form: "prévoir"
 * @param intentions lemmas of verbs whose infinitives are to come: "vouloir", "be (to)"
 * @param capitalNames whether names of months and weekdays are written with a capital
 * @param monthFirst whether the month stands before the day in figures
 */
record TimeVocabulary(
        CalendarNames calendar,
        Map<String, TimeUnit> units,
        Set<String> parts,
        Map<String, Integer> seasons,
        Set<String> ordinalEndings,
        List<String> prefixes,
        Set<String> indefinites,
        Set<String> modals,
        Set<String> plannings,
        Set<String> intentions,
        boolean capitalNames,
        boolean monthFirst) {

    static TimeVocabulary load(String language) {
        Map<String, List<String>> lines = LanguageFolder.of(language).words("time-words.txt");
        Map<String, TimeUnit> units = new HashMap<>();
        for (TimeUnit unit : TimeUnit.values()) {
            String key = unit.name().toLowerCase(Locale.ROOT);
            lines.getOrDefault("unit " + key, List.of()).forEach(word -> units.put(word, unit));
        }
        Map<String, Integer> seasons = new HashMap<>();
        for (int season = 1; season <= 4; season++) {
            for (String word : lines.getOrDefault("season " + season, List.of())) {
                seasons.put(word, season);
            }
        }
        return new TimeVocabulary(
                CalendarNames.load(language),
                Map.copyOf(units),
                set(lines, "part"),
                Map.copyOf(seasons),
                set(lines, "ordinal"),
                List.copyOf(lines.getOrDefault("prefix", List.of())),
                set(lines, "indefinite"),
                set(lines, "modal"),
                set(lines, "planned"),
                set(lines, "intended"),
                set(lines, "names").contains("capital"),
                set(lines, "figures").contains("month-first"));
    }

    private static Set<String> set(Map<String, List<String>> lines, String key) {
        return Set.copyOf(new HashSet<>(lines.getOrDefault(key, List.of())));
    }
}
