package org.depeche.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A year, a month or a day, in which the year may be unknown. Written in EDTF (ISO 8601-2, level 1): {@code 2018-03-02},
 * {@code 2018-03}, {@code 2018}, {@code XXXX-03-02}, {@code XXXX-03}.
 *
 * @param year 0 where unknown
 * @param month 1 to 12; 0 where the date is a year
 * @param day of the month; 0 where the date is a year or a month
 */
record PartialDate(int year, int month, int day) {
    static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    static PartialDate of(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), 0);
    }

    static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /** Whether there is such a date in the calendar; where the year is unknown, in a leap year. */
    boolean exists() {
        if (month == 0) {
            return year > 0 && day == 0;
        }
        try {
            LocalDate.of(year == 0 ? 2000 : year, month, Math.max(1, day));
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    PartialDate inYear(int otherYear) {
        return new PartialDate(otherYear, month, day);
    }

    boolean isDay() {
        return year > 0 && day > 0;
    }

    /** The first day; the year has to be known. */
    LocalDate first() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day; the year has to be known. */
    LocalDate last() {
        if (day > 0) {
            return first();
        }
        return month > 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
    }

    String edtf() {
        String years = year == 0 ? "XXXX" : String.format(Locale.ROOT, "%04d", year);
        if (month == 0) {
            return years;
        }
        String months = String.format(Locale.ROOT, "%s-%02d", years, month);
        return day == 0 ? months : String.format(Locale.ROOT, "%s-%02d", months, day);
    }
}
