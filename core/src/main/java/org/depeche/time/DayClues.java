package org.depeche.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depeche.text.CalendarNames;
import org.depeche.text.LanguageFolder;
import org.jspecify.annotations.Nullable;

/** Tells from the words of a full date whether it is the day that a report speaks from. */
record DayClues(CalendarNames calendar, Set<String> demonstratives, Set<String> limits) {
    static DayClues load(String language) {
        var lines = LanguageFolder.of(language).words("time-words.txt");
        return new DayClues(
                CalendarNames.load(language),
                Set.copyOf(lines.getOrDefault("demonstrative", List.of())),
                Set.copyOf(lines.getOrDefault("limit", List.of())));
    }

    /** "ce vendredi 25 juin 2021": points to the day it names. */
    boolean pointsTo(TimeExpression date) {
        return demonstratives.contains(words(date).get(0));
    }

    /** "mardi 9 mars 2021": names the weekday. */
    boolean hasWeekday(TimeExpression date) {
        return weekday(date) != null;
    }

    /** The weekday that it names first, or null. */
    @Nullable
    DayOfWeek weekday(TimeExpression date) {
        for (String word : words(date)) {
            Integer weekday = calendar.weekday(word);
            if (weekday != null) {
                return DayOfWeek.of(weekday);
            }
        }
        return null;
    }

    /** "d'ici 2025": a date that need not be past. */
    boolean isLimit(TimeExpression date) {
        return limits.contains(words(date).get(0));
    }

    private static List<String> words(TimeExpression date) {
        return List.of(date.text().toLowerCase(Locale.ROOT).split("[ ,]+|(?<=')", -1));
    }
}
