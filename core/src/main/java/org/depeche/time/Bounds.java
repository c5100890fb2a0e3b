package org.depeche.time;

import java.util.List;
import org.depeche.text.LanguageFolder;
import org.jspecify.annotations.Nullable;

/**
 * The words before a date that make it the start or the end of a stretch of time ("depuis le 30 mai", "until June"), from
 * a language's {@code time-words.txt}.
 *
 * @param since phrases after which the date is the start
 * @param until phrases after which the date is the end
 * @param by phrases after which the date is a limit by which something happens; it stays a date
 */
record Bounds(List<List<String>> since, List<List<String>> until, List<List<String>> by) {
    /**
     * A date with what stands before it.
     *
     * @param from index of the first element, that of the words before the date included
     */
    record Bounded(int from, @Nullable Period period) {}

    static Bounds load(LanguageFolder folder) {
        var lines = folder.words("time-words.txt");
        return new Bounds(
                phrases(lines.getOrDefault("since", List.of())),
                phrases(lines.getOrDefault("until", List.of())),
                phrases(lines.getOrDefault("by", List.of())));
    }

    private static List<List<String>> phrases(List<String> joined) {
        return joined.stream().map(phrase -> List.of(phrase.split("_", -1))).toList();
    }

    /**
     * Takes in what stands before a date.
     *
     * @param from index of the date's first element
     * @param free index of the first element that belongs to nothing else
     */
    Bounded apply(Surface surface, int from, int free, @Nullable Period period, Anchor anchor) {
        int start = startOf(since, surface, from, free);
        if (start < from) {
            return new Bounded(start, period == null || period.from() == null ? period : since(period.from(), anchor));
        }
        start = startOf(until, surface, from, free);
        if (start < from) {
            return new Bounded(start, period == null || period.to() == null ? period : new Period(null, period.to()));
        }
        return new Bounded(startOf(by, surface, from, free), period);
    }

    /** Whether the words before a date make it a limit, which lies ahead unless the verb says otherwise. */
    boolean isLimit(Surface surface, int from, int free) {
        return startOf(until, surface, from, free) < from || startOf(by, surface, from, free) < from;
    }

    /** Up to the day of publication, as precisely as the start is known. */
    private static Period since(PartialDate start, Anchor anchor) {
        boolean precise = start.year() > 0
                && (start.day() == 0 || anchor.day() > 0)
                && (start.month() == 0 || anchor.month() > 0)
                && anchor.year() > 0;
        if (!precise) {
            return new Period(start, null);
        }
        PartialDate now = new PartialDate(
                anchor.year(), start.month() == 0 ? 0 : anchor.month(), start.day() == 0 ? 0 : anchor.day());
        return now.first().isBefore(start.first()) ? new Period(start, null) : new Period(start, now);
    }

    private static int startOf(List<List<String>> phrases, Surface surface, int from, int free) {
        int start = from;
        for (List<String> phrase : phrases) {
            int first = from - phrase.size();
            if (first >= free && first < start && standsAt(phrase, surface, first)) {
                start = first;
            }
        }
        return start;
    }

    private static boolean standsAt(List<String> phrase, Surface surface, int first) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!surface.at(first + i).lower().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
