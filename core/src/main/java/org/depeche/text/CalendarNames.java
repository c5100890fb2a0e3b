package org.depeche.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of months and weekdays in a language, with their abbreviations, from its {@code calendar.txt}. */
public final class CalendarNames {
    private final Map<String, Integer> months;
    private final Map<String, Integer> weekdays;

    private CalendarNames(Map<String, Integer> months, Map<String, Integer> weekdays) {
        this.months = Map.copyOf(months);
        this.weekdays = Map.copyOf(weekdays);
    }

    /**
     * Reads the names of a language.
     *
     * @param language ISO 639-1 code
     */
    public static CalendarNames load(String language) {
        Map<String, Integer> months = new HashMap<>();
        Map<String, Integer> weekdays = new HashMap<>();
        for (Map.Entry<String, List<String>> entry :
                LanguageFolder.of(language).words("calendar.txt").entrySet()) {
            String key = entry.getKey();
            Map<String, Integer> names = key.startsWith("month") ? months : weekdays;
            Integer number = Integer.valueOf(key.substring(key.indexOf(' ') + 1));
            for (String name : entry.getValue()) {
                names.put(name, number);
            }
        }
        return new CalendarNames(months, weekdays);
    }

    /** The month's number from 1 to 12, or null where the word names none. Case does not matter. */
    public @Nullable Integer month(String word) {
        return months.get(word.toLowerCase(Locale.ROOT));
    }

    /** The weekday's number from 1 (Monday) to 7, or null where the word names none. Case does not matter. */
    public @Nullable Integer weekday(String word) {
        return weekdays.get(word.toLowerCase(Locale.ROOT));
    }
}
