package org.depeche.store;

import java.time.LocalDate;
import java.util.List;
import org.depeche.lexicon.EventType;

/**
 * Events by time and type. An event counts in the period in which it began.
 *
 * @param rows by period, then type
 * @param undated how many events have no date with a year
 */
public record Timeline(List<Row> rows, long undated) {
    /** How long the periods are. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH
    }

    /**
     * The events of a type in a period.
     *
     * @param period its first day
     */
    public record Row(LocalDate period, EventType type, long events) {}

    public Timeline {
        rows = List.copyOf(rows);
    }
}
