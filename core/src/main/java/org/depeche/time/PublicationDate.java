package org.depeche.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.depeche.syntax.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Infers from a report's text when it was published, where that is not given: from a dateline, from a date that the text
 * gives in full as its own day ("ce vendredi 25 juin 2021"), else, for the year only, from the latest date with a year.
 * Never looks at the clock.
 */
public final class PublicationDate {
    /** A dateline further down, counted in paragraphs, is that of something else. */
    private static final int TOP = 6;

    private final TimeTagger tagger;
    private final DayClues clues;

    private PublicationDate(TimeTagger tagger, DayClues clues) {
        this.tagger = tagger;
        this.clues = clues;
    }

    /**
     * For reports in a language.
     *
     * @param language ISO 639-1 code
     */
    public static PublicationDate load(String language) {
        return load(language, TimeTagger.load(language));
    }

    /**
     * For reports in a language whose tagger is at hand.
     *
     * @param language ISO 639-1 code
     */
    public static PublicationDate load(String language, TimeTagger tagger) {
        return new PublicationDate(tagger, DayClues.load(language));
    }

    /** What the text lets a reader know of the day it was published. */
    public Anchor infer(List<Tree> trees) {
        List<Dated> dates = new ArrayList<>();
        for (Tree tree : trees) {
            for (TimeExpression expression : tagger.tag(tree, Anchor.NONE)) {
                dates.add(new Dated(tree, expression, Objects.requireNonNullElse(expression.edtf(), "")));
            }
        }
        LocalDate day = dayOfDateline(dates);
        if (day == null) {
            day = ownDay(dates);
        }
        return day != null ? Anchor.inferred(day) : year(dates);
    }

    /**
     * A time expression of the text.
     *
     * @param edtf what it means without a day of publication, or empty
     */
    private record Dated(Tree tree, TimeExpression expression, String edtf) {
        private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
        private static final Pattern LATE_MONTH = Pattern.compile("\\d{4}-1[0-2]");

        private String last() {
            return edtf.substring(edtf.indexOf('/') + 1);
        }

        /** The day it names, of several the last, or null where it names none. */
        @Nullable
        LocalDate day() {
            return DAY.matcher(last()).matches() ? LocalDate.parse(last()) : null;
        }

        /** The year of a month at the end of a year, or 0. */
        int yearThatEnds() {
            return LATE_MONTH.matcher(last()).matches() ? Integer.parseInt(last().substring(0, 4)) : 0;
        }

        boolean lacksYear() {
            return edtf.startsWith("XXXX");
        }
    }

    private static @Nullable LocalDate dayOfDateline(List<Dated> dates) {
        for (Dated date : dates) {
            boolean atTop = date.tree().sentence().paragraph() < TOP;
            if (atTop && date.tree().sentence().dateline() && date.day() != null) {
                return date.day();
            }
        }
        return null;
    }

    /**
     * The latest day that the text names with its weekday or points to ("ce"), as news does with the day it reports.
     * Where it does not point to that day but to a weekday ("ce mardi"), that is the day of publication.
     */
    private @Nullable LocalDate ownDay(List<Dated> dates) {
        LocalDate latest = null;
        boolean pointedTo = false;
        for (Dated date : dates) {
            LocalDate day = date.day();
            boolean pointed = clues.pointsTo(date.expression());
            boolean own = pointed || (clues.hasWeekday(date.expression()) && !isFuture(date));
            if (day != null && own && (latest == null || day.isAfter(latest))) {
                latest = day;
                pointedTo = pointed;
            }
        }
        DayOfWeek weekday = latest == null || pointedTo ? null : weekdayPointedTo(dates);
        return weekday == null || latest == null ? latest : latest.with(TemporalAdjusters.nextOrSame(weekday));
    }

    private @Nullable DayOfWeek weekdayPointedTo(List<Dated> dates) {
        for (Dated date : dates) {
            if (date.edtf().isEmpty() && clues.pointsTo(date.expression()) && clues.hasWeekday(date.expression())) {
                return clues.weekday(date.expression());
            }
        }
        return null;
    }

    private boolean isFuture(Dated date) {
        return tagger.direction(date.tree(), date.expression()) == Direction.FUTURE;
    }

    /**
     * The year of the latest full date of the past. "en 2016" and "en mars 2016" may be any time ago, with one exception:
     * where the text says "fin 2023" and names months without a year besides, the writer took their year for granted, and
     * it is the one after the year that had to be said.
     */
    private Anchor year(List<Dated> dates) {
        int year = 0;
        int ended = 0;
        boolean bareMonths = false;
        for (Dated date : dates) {
            bareMonths |= date.lacksYear();
            if (!clues.isLimit(date.expression()) && !isFuture(date)) {
                LocalDate day = date.day();
                year = Math.max(year, day == null ? 0 : day.getYear());
                ended = Math.max(ended, date.yearThatEnds());
            }
        }
        if (ended > 0 && ended >= year && bareMonths) {
            return Anchor.inferredYear(ended + 1);
        }
        return year == 0 ? Anchor.NONE : Anchor.inferredYear(year);
    }
}
