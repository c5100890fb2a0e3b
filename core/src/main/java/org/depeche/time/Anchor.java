package org.depeche.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the day a report was published, against which "hier" or "en mars" is resolved.
 *
 * @param year the year, or 0 where not even that is known
 * @param month 1 to 12, or 0 where unknown
 * @param day of the month, or 0 where unknown
 * @param inferred whether it was inferred from the text rather than given
 */
public record Anchor(int year, int month, int day, boolean inferred) {
    /** Nothing is known. */
    public static final Anchor NONE = new Anchor(0, 0, 0, false);

    public Anchor {
        if ((month > 0 && year == 0) || (day > 0 && month == 0)) {
            throw new IllegalArgumentException("no part of a date: " + year + "-" + month + "-" + day);
        }
        if (day > 0) {
            LocalDate.of(year, month, day);
        }
    }

    /** The day of publication as given with the report; null means not given. */
    public static Anchor given(@Nullable LocalDate day) {
        return day == null ? NONE : new Anchor(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), false);
    }

    /** The day of publication as the text says it. */
    public static Anchor inferred(LocalDate day) {
        return new Anchor(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), true);
    }

    /** The month of publication as the text lets a reader know it. */
    public static Anchor inferred(YearMonth month) {
        return new Anchor(month.getYear(), month.getMonthValue(), 0, true);
    }

    /** The year of publication as the text lets a reader know it. */
    public static Anchor inferredYear(int year) {
        return new Anchor(year, 0, 0, true);
    }

    /** The day of publication, or null where only less is known. */
    public @Nullable LocalDate date() {
        return day == 0 ? null : LocalDate.of(year, month, day);
    }

    /** Whether anything is known. */
    public boolean known() {
        return year > 0;
    }

    /** What is known as a date of that precision. */
    PartialDate partial() {
        return new PartialDate(year, month, day);
    }
}
