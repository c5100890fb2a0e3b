package org.depeche.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.depeche.time.TimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/** Works out what a pattern found in a text means. */
final class Resolver {
    private final CalendarReckoning calendar;
    private final Anchor anchor;

    /** Resolves against a day of publication. */
    Resolver(Anchor anchor) {
        this.anchor = anchor;
        this.calendar = new CalendarReckoning(anchor);
    }

    /**
     * What an expression means.
     *
     * @param period null where the text does not let a reader tell
     */
    record Resolution(Kind kind, @Nullable Period period) {
        static Resolution relative(@Nullable PartialDate date) {
            return new Resolution(Kind.RELATIVE, date == null ? null : Period.of(date));
        }
    }

    /**
     * The meaning of a match, or null where it is no time ("31 avril 2017").
     *
     * @param tense the side of the day of publication that the governing verb speaks of
     * @param context the day that was spoken of last, or null
     */
    @Nullable
    Resolution resolve(TimePatterns.Match match, Direction tense, @Nullable LocalDate context) {
        TimePattern pattern = match.pattern();
        Captures captures = match.captures();
        Direction direction = pattern.says("past") ? Direction.PAST : pattern.says("next") ? Direction.FUTURE : tense;
        int count = pattern.says("one") ? 1 : captures.first(Slot.NUMBER);
        TimeUnit unit = TimeUnit.of(captures.first(Slot.UNIT));
        return switch (pattern.meaning()) {
            case DATE -> date(captures, direction);
            case SPAN -> span(captures, direction);
            case SECTION -> section(pattern, captures, direction);
            case OFFSET -> offset(pattern, captures, direction);
            case AGO -> new Resolution(Kind.RELATIVE, ago(count, unit));
            case AHEAD -> new Resolution(Kind.RELATIVE, count == 0 ? null : calendar.distance(count, unit, 1));
            case LATELY -> stretch(pattern, captures, unit, -1);
            case SOON -> stretch(pattern, captures, unit, 1);
            case WEEKDAY ->
                Resolution.relative(calendar.weekday(
                        captures.first(Slot.WEEKDAY), direction, pattern.says("past") || pattern.says("next")));
            case DECADE -> new Resolution(Kind.ABSOLUTE, decade(pattern, captures.first(Slot.DECADE)));
            case SEASON -> season(captures, direction);
            case ANAPHORIC -> anaphoric(pattern, captures, context);
            case DURATION -> new Resolution(Kind.DURATION, null);
            case RECURRENT -> new Resolution(Kind.RECURRENT, null);
            case NOTHING -> null;
        };
    }

    /** Of "a few days ago" the month, where it lies in one. */
    private @Nullable Period ago(int count, TimeUnit unit) {
        if (count > 0) {
            return calendar.distance(count, unit, -1);
        }
        Period about = calendar.indefiniteStretch(unit, -1);
        return about != null && about.isSingle() ? about : null;
    }

    private @Nullable Resolution date(Captures captures, Direction direction) {
        if (captures.count(Slot.FIGURES) > 0) {
            int figures = captures.first(Slot.FIGURES);
            return absolute(new PartialDate(figures / 10_000, figures / 100 % 100, figures % 100));
        }
        if (captures.count(Slot.YEARS) > 0) {
            int years = captures.first(Slot.YEARS);
            return new Resolution(
                    Kind.ABSOLUTE, new Period(PartialDate.ofYear(years / 10_000), PartialDate.ofYear(years % 10_000)));
        }
        PartialDate date =
                new PartialDate(captures.first(Slot.YEAR), captures.first(Slot.MONTH), captures.first(Slot.DAY));
        if (date.year() > 0) {
            return absolute(date);
        }
        int weekday = captures.first(Slot.WEEKDAY);
        if (date.month() == 0) {
            return Resolution.relative(calendar.weekdayWithDay(weekday, date.day(), direction));
        }
        return date.exists() ? Resolution.relative(calendar.completed(date, direction)) : null;
    }

    private static @Nullable Resolution absolute(PartialDate date) {
        return date.exists() ? new Resolution(Kind.ABSOLUTE, Period.of(date)) : null;
    }

    /** From one date to another, of which the first may leave its month and year to the second. */
    private @Nullable Resolution span(Captures captures, Direction direction) {
        if (captures.count(Slot.MONTH) == 0 && captures.count(Slot.YEAR) == 0) {
            return spanOfWeekdays(captures, direction);
        }
        PartialDate last =
                new PartialDate(captures.last(Slot.YEAR), captures.last(Slot.MONTH), captures.last(Slot.DAY));
        boolean absolute = last.year() > 0;
        if (!last.exists()) {
            return null;
        }
        last = absolute ? last : calendar.completed(last, direction);
        int firstYear = captures.count(Slot.YEAR) > 1 ? captures.first(Slot.YEAR) : last.year();
        PartialDate first = new PartialDate(firstYear, captures.first(Slot.MONTH), captures.first(Slot.DAY));
        if (!first.exists()) {
            return null;
        }
        if (first.year() > 0 && first.first().isAfter(last.first())) {
            first = first.inYear(firstYear - 1);
        }
        return first.exists()
                ? new Resolution(absolute ? Kind.ABSOLUTE : Kind.RELATIVE, new Period(first, last))
                : null;
    }

    private Resolution spanOfWeekdays(Captures captures, Direction direction) {
        PartialDate last = calendar.weekday(captures.last(Slot.WEEKDAY), direction, false);
        if (last == null) {
            return new Resolution(Kind.RELATIVE, null);
        }
        int days = Math.floorMod(captures.last(Slot.WEEKDAY) - captures.first(Slot.WEEKDAY), 7);
        return new Resolution(
                Kind.RELATIVE, new Period(PartialDate.of(last.first().minusDays(days)), last));
    }

    /** The beginning, middle or end of a year as months; of a month, the month, as EDTF has nothing finer but days. */
    private @Nullable Resolution section(TimePattern pattern, Captures captures, Direction direction) {
        if (captures.count(Slot.MONTH) > 0) {
            return date(captures, direction);
        }
        boolean absolute = captures.count(Slot.YEAR) > 0;
        int year = absolute ? captures.first(Slot.YEAR) : anchor.year();
        Kind kind = absolute ? Kind.ABSOLUTE : Kind.RELATIVE;
        if (year == 0) {
            return new Resolution(kind, null);
        }
        int firstMonth = pattern.says("early") ? 1 : pattern.says("mid") ? 5 : 10;
        int lastMonth = pattern.says("early") ? 3 : pattern.says("mid") ? 8 : 12;
        return new Resolution(
                kind, new Period(new PartialDate(year, firstMonth, 0), new PartialDate(year, lastMonth, 0)));
    }

    private Resolution offset(TimePattern pattern, Captures captures, Direction direction) {
        int count = Integer.parseInt(pattern.arguments().get(0));
        TimeUnit unit = captures.count(Slot.UNIT) > 0
                ? TimeUnit.of(captures.first(Slot.UNIT))
                : TimeUnit.valueOf(pattern.arguments().get(1).toUpperCase(Locale.ROOT));
        return new Resolution(Kind.RELATIVE, calendar.offset(count, unit, direction));
    }

    private Resolution stretch(TimePattern pattern, Captures captures, TimeUnit unit, int sign) {
        int count = pattern.says("one") ? 1 : captures.first(Slot.NUMBER);
        Kind kind = pattern.says("duration") ? Kind.DURATION : Kind.RELATIVE;
        return new Resolution(
                kind, count == 0 ? calendar.indefiniteStretch(unit, sign) : calendar.stretch(count, unit, sign));
    }

    private static Period decade(TimePattern pattern, int year) {
        int first = pattern.says("mid") ? 4 : pattern.says("late") ? 7 : 0;
        int last = pattern.says("early") ? 3 : pattern.says("mid") ? 6 : 9;
        return new Period(PartialDate.ofYear(year + first), PartialDate.ofYear(year + last));
    }

    private Resolution season(Captures captures, Direction direction) {
        int year = captures.first(Slot.YEAR);
        return new Resolution(
                year > 0 ? Kind.ABSOLUTE : Kind.RELATIVE,
                calendar.season(captures.first(Slot.SEASON), year, direction));
    }

    /** Counted from the day spoken of last: by days as the pattern says, or by the captured units on the side it says. */
    private static Resolution anaphoric(TimePattern pattern, Captures captures, @Nullable LocalDate context) {
        if (context == null || pattern.arguments().isEmpty()) {
            return new Resolution(Kind.ANAPHORIC, null);
        }
        String argument = pattern.arguments().get(0);
        if (!argument.equals("-") && !argument.equals("+")) {
            return new Resolution(
                    Kind.ANAPHORIC, Period.of(PartialDate.of(context.plusDays(Integer.parseInt(argument)))));
        }
        int units = pattern.says("one") ? 1 : captures.first(Slot.NUMBER);
        int count = argument.equals("-") ? -units : units;
        PartialDate date = count == 0
                ? null
                : switch (TimeUnit.of(captures.first(Slot.UNIT))) {
                    case DAY -> PartialDate.of(context.plusDays(count));
                    case WEEK -> PartialDate.of(context.plusWeeks(count));
                    case MONTH -> PartialDate.of(YearMonth.from(context.plusMonths(count)));
                    case YEAR -> PartialDate.ofYear(context.getYear() + count);
                    case HOUR, WEEKEND, DECADE, CENTURY -> null;
                };
        return new Resolution(Kind.ANAPHORIC, date == null ? null : Period.of(date));
    }
}
