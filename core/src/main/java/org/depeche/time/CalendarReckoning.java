package org.depeche.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Counts from the day of publication to the dates that relative expressions mean; null where too little is known. */
final class CalendarReckoning {
    /** A date so many days ahead is taken for the coming one where the verb does not say. */
    private static final int SOON = 75;

    /** A day so many days ahead is taken for the coming one even where the verb is in the past. */
    private static final int VERY_SOON = 30;

    /** In days. */
    private static final long A_FEW_DAYS = 4;

    /** In days. */
    private static final long A_FEW_WEEKS = 21;

    private final Anchor anchor;

    CalendarReckoning(Anchor anchor) {
        this.anchor = anchor;
    }

    /** A date without its year (a day or a month), in the year that suits; in an unknown year where none is known. */
    PartialDate completed(PartialDate date, Direction direction) {
        if (anchor.month() == 0) {
            return date.inYear(anchor.year());
        }
        LocalDate now = anchor.partial().last();
        PartialDate last = date.inYear(anchor.year());
        if (!last.exists()) {
            return date;
        }
        if (last.first().isAfter(now)) {
            last = date.inYear(anchor.year() - 1);
        }
        PartialDate next = date.inYear(last.year() + 1);
        if (!last.exists() || !next.exists()) {
            return last.exists() ? last : next;
        }
        long daysAhead = ChronoUnit.DAYS.between(now, next.first());
        boolean soon = daysAhead <= (direction == Direction.PAST ? VERY_SOON : SOON);
        // Of a day almost a year ago one says the year, whatever the tense of the verb.
        boolean ahead = soon && (date.day() > 0 || direction == Direction.OPEN);
        return switch (direction) {
            case FUTURE -> last.last().isBefore(anchor.partial().first()) ? next : last;
            case OPEN, PAST -> ahead ? next : last;
        };
    }

    /** The weekday nearest to the day of publication on that side; the day itself counts unless {@code strictly}. */
    @Nullable
    PartialDate weekday(int weekday, Direction direction, boolean strictly) {
        LocalDate now = anchor.date();
        if (now == null) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        boolean future = direction == Direction.FUTURE;
        var adjuster = strictly
                ? (future ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day))
                : (future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
        return PartialDate.of(now.with(adjuster));
    }

    /** The nearest date on that side with this weekday and day of the month. */
    @Nullable
    PartialDate weekdayWithDay(int weekday, int dayOfMonth, Direction direction) {
        LocalDate now = anchor.date();
        if (now == null) {
            return null;
        }
        int step = direction == Direction.FUTURE ? 1 : -1;
        for (int days = 0; days < 400; days++) {
            LocalDate date = now.plusDays((long) step * days);
            if (date.getDayOfMonth() == dayOfMonth && date.getDayOfWeek().getValue() == weekday) {
                return PartialDate.of(date);
            }
        }
        return null;
    }

    /** So many units from now: "hier", "le mois dernier", "cette semaine". */
    @Nullable
    Period offset(int count, TimeUnit unit, Direction direction) {
        LocalDate now = anchor.date();
        return switch (unit) {
            case YEAR -> anchor.year() == 0 ? null : Period.of(PartialDate.ofYear(anchor.year() + count));
            case MONTH -> month(count);
            case WEEK -> now == null ? null : week(now, count, direction);
            case WEEKEND -> now == null ? null : weekend(now, count, direction);
            case DAY -> now == null ? null : Period.of(PartialDate.of(now.plusDays(count)));
            case HOUR -> now == null ? null : Period.of(PartialDate.of(now.plusDays(count / 24)));
            case DECADE, CENTURY -> null;
        };
    }

    private @Nullable Period month(int count) {
        return anchor.month() == 0
                ? null
                : Period.of(PartialDate.of(
                        YearMonth.of(anchor.year(), anchor.month()).plusMonths(count)));
    }

    /** Monday to Sunday; of the current week, as far as it has gone where the words are in the past tense. */
    private static Period week(LocalDate now, int count, Direction direction) {
        LocalDate monday =
                now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(count);
        LocalDate end = count == 0 && direction == Direction.PAST ? now : monday.plusDays(6);
        return new Period(PartialDate.of(monday), PartialDate.of(end));
    }

    private static Period weekend(LocalDate now, int count, Direction direction) {
        LocalDate saturday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean running = now.getDayOfWeek() == DayOfWeek.SATURDAY || now.getDayOfWeek() == DayOfWeek.SUNDAY;
        int weeks = count > 0 || (count == 0 && !running && direction == Direction.FUTURE) ? 1 : 0;
        if (count < 0 && running) {
            weeks = -1;
        }
        LocalDate start = saturday.plusWeeks(weeks);
        return new Period(PartialDate.of(start), PartialDate.of(start.plusDays(1)));
    }

    /** So many units ago or ahead, as precise as the unit; weeks, of which there are several, to the month. */
    @Nullable
    Period distance(int count, TimeUnit unit, int sign) {
        LocalDate now = anchor.date();
        if (unit == TimeUnit.WEEK && now != null) {
            LocalDate day = now.plusWeeks((long) sign * count);
            return Period.of(count == 1 ? PartialDate.of(day) : PartialDate.of(YearMonth.from(day)));
        }
        if (unit == TimeUnit.DECADE && anchor.year() > 0) {
            return Period.of(PartialDate.ofYear(anchor.year() + sign * count * 10));
        }
        return unit == TimeUnit.WEEKEND ? null : offset(sign * count, unit, Direction.OPEN);
    }

    /** The stretch of so many units that ends or starts now. */
    @Nullable
    Period stretch(int count, TimeUnit unit, int sign) {
        boolean days = unit == TimeUnit.DAY;
        Period far = unit == TimeUnit.WEEK && count == 1 && anchor.date() != null
                ? Period.of(PartialDate.of(anchor.date().plusDays(sign * 7L)))
                : distance(days ? Math.max(1, count - 1) : count, unit, sign);
        if (far == null || far.from() == null) {
            return null;
        }
        PartialDate end = far.from();
        PartialDate now = new PartialDate(
                anchor.year(), end.month() == 0 ? 0 : anchor.month(), end.day() == 0 ? 0 : anchor.day());
        return sign < 0 ? new Period(end, now) : new Period(now, end);
    }

    /** "ces derniers jours", "in recent weeks": the month or two that these lie in; null for longer units. */
    @Nullable
    Period indefiniteStretch(TimeUnit unit, int sign) {
        LocalDate now = anchor.date();
        if (now == null || (unit != TimeUnit.DAY && unit != TimeUnit.WEEK)) {
            return null;
        }
        YearMonth far = YearMonth.from(now.plusDays(sign * (unit == TimeUnit.DAY ? A_FEW_DAYS : A_FEW_WEEKS)));
        PartialDate end = PartialDate.of(far);
        PartialDate here = PartialDate.of(YearMonth.from(now));
        return sign < 0 ? new Period(end, here) : new Period(here, end);
    }

    /** The months of a season; without a year, of the last one that has begun, or the next. */
    @Nullable
    Period season(int season, int year, Direction direction) {
        int firstMonth = season * 3;
        int startYear = year;
        if (year == 0) {
            if (anchor.year() == 0) {
                return null;
            }
            startYear = completed(new PartialDate(0, firstMonth, 0), direction).year();
        }
        YearMonth start = YearMonth.of(startYear, firstMonth);
        return new Period(PartialDate.of(start), PartialDate.of(start.plusMonths(2)));
    }
}
