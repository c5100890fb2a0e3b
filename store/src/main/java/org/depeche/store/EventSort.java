package org.depeche.store;

import java.util.Locale;

/**
 * What events are sorted by; those without a value come last, and equal ones in the order in which they were added.
 *
 * @param descending from the last to the first
 */
public record EventSort(Key key, boolean descending) {
    /** The latest first. */
    public static final EventSort NEWEST = new EventSort(Key.DATE, true);

    /** What can be sorted by. */
    public enum Key {
        DATE("m.first_day AS key"),
        TYPE("m.type::VARCHAR AS key"),
        ACTOR("m.actor AS key"),
        RECIPIENT("m.recipient AS key"),
        PLACE("m.place_name AS key"),
        SOURCE("m.source AS key"),
        STATUS("m.status::VARCHAR AS key"),
        INTENSITY("m.intensity AS key"),
        /** The order in which documents were added, and that of the text within one. */
        DOCUMENT("m.doc AS key, m.trigger_start AS second");

        private final String columns;

        Key(String columns) {
            this.columns = columns;
        }
    }

    /**
     * Reads what an address says: {@code date}, or {@code -date} for descending.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public static EventSort parse(String parameter) {
        boolean descending = parameter.startsWith("-");
        String name = descending ? parameter.substring(1) : parameter;
        for (Key key : Key.values()) {
            if (key.name().equalsIgnoreCase(name)) {
                return new EventSort(key, descending);
            }
        }
        throw new IllegalArgumentException("sort: '" + parameter + "' is none of date, type, actor, recipient, place,"
                + " source, status, intensity, document, each also with '-' before it");
    }

    /** What {@link #parse} reads. */
    public String toParameter() {
        return (descending ? "-" : "") + key.name().toLowerCase(Locale.ROOT);
    }

    /** What of the mentions {@code m} is looked at. */
    String columns() {
        return key.columns;
    }

    /** The order, by {@link #columns}. */
    String orderBy() {
        return " ORDER BY key" + (descending ? " DESC" : " ASC") + " NULLS LAST"
                + (key == Key.DOCUMENT ? ", second" : "") + ", mention";
    }
}
