package org.depeche.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depeche.text.CalendarNames;
import org.depeche.text.LanguageFolder;

/** Tells from the words of a full date whether it is the day that a report speaks from. */
record Headers(CalendarNames calendar, Set<String> demonstratives, Set<String> limits) {
    static Headers load(String language) {
        var lines = LanguageFolder.of(language).words("time-words.txt");
        return new Headers(
                CalendarNames.load(language),
                Set.copyOf(lines.getOrDefault("demonstrative", List.of())),
                Set.copyOf(lines.getOrDefault("limit", List.of())));
    }

    /** "ce vendredi 25 juin 2021", "mardi 9 mars 2021". */
    boolean pointsToDay(TimeExpression date) {
        List<String> words = words(date);
        return demonstratives.contains(words.get(0)) || words.stream().anyMatch(word -> calendar.weekday(word) != null);
    }

    /** "d'ici 2025": a date that need not be past. */
    boolean isLimit(TimeExpression date) {
        return limits.contains(words(date).get(0));
    }

    private static List<String> words(TimeExpression date) {
        return List.of(date.text().toLowerCase(Locale.ROOT).split("[ ,]+|(?<=')", -1));
    }
}
