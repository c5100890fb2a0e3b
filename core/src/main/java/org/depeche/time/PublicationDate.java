package org.depeche.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.depeche.syntax.Tree;
import org.depeche.text.Sentence;
import org.depeche.time.TimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Infers from a report's text when it was published, where that is not given: from a dateline, from a date that the text
 * gives in full as its own day ("ce vendredi 25 juin 2021"), else, for the year only, from the latest date with a year.
 * Never looks at the clock.
 */
public final class PublicationDate {
    private final TimeTagger tagger;
    private final Headers headers;

    private PublicationDate(TimeTagger tagger, Headers headers) {
        this.tagger = tagger;
        this.headers = headers;
    }

    /**
     * For reports in a language.
     *
     * @param language ISO 639-1 code
     */
    public static PublicationDate load(String language) {
        return new PublicationDate(TimeTagger.load(language), Headers.load(language));
    }

    /** What the text lets a reader know of the day it was published. */
    public Anchor infer(List<Tree> trees) {
        List<Dated> dates = new ArrayList<>();
        for (Tree tree : trees) {
            for (TimeExpression expression : tagger.tag(tree, Anchor.NONE)) {
                if (expression.edtf() != null) {
                    dates.add(new Dated(tree, expression, expression.edtf()));
                }
            }
        }
        LocalDate day = dayOfDateline(dates);
        if (day == null) {
            day = ownDay(dates);
        }
        return day != null ? Anchor.inferred(day) : latest(dates);
    }

    /** A date found in the text. */
    private record Dated(Tree tree, TimeExpression expression, String edtf) {
        @Nullable
        LocalDate day() {
            return edtf.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(edtf) : null;
        }

        /** The last year it covers, or 0 where it says no month. */
        int lastYear() {
            String last = edtf.substring(edtf.indexOf('/') + 1);
            return last.matches("\\d{4}-.*") ? Integer.parseInt(last.substring(0, 4)) : 0;
        }

        boolean lacksYear() {
            return edtf.startsWith("XXXX");
        }
    }

    private static @Nullable LocalDate dayOfDateline(List<Dated> dates) {
        for (Dated date : dates) {
            if (date.tree().sentence().kind() == Sentence.Kind.DATELINE && date.day() != null) {
                return date.day();
            }
        }
        return null;
    }

    /** The latest day that the text names with its weekday or points to ("ce"), as news does with the day it reports. */
    private @Nullable LocalDate ownDay(List<Dated> dates) {
        LocalDate latest = null;
        for (Dated date : dates) {
            LocalDate day = date.day();
            if (day != null && headers.pointsToDay(date.expression()) && (latest == null || day.isAfter(latest))) {
                latest = day;
            }
        }
        return latest;
    }

    /**
     * The year of the latest date of the past that is more precise than a year, as "en 2016" may be any time ago. Where
     * that date is no day and the text names months without a year besides, the writer took their year for granted: it
     * is the year after the one that had to be said.
     */
    private Anchor latest(List<Dated> dates) {
        int year = 0;
        boolean day = false;
        boolean bareMonths = false;
        for (Dated date : dates) {
            bareMonths |= date.lacksYear();
            boolean past = date.expression().kind() == Kind.ABSOLUTE && !headers.isLimit(date.expression());
            if (past && date.lastYear() >= year) {
                day = (day && date.lastYear() == year) || date.day() != null;
                year = date.lastYear();
            }
        }
        if (year == 0) {
            return Anchor.NONE;
        }
        return Anchor.inferredYear(bareMonths && !day ? year + 1 : year);
    }
}
