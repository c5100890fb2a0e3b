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
        DATE("first_day"),
        TYPE("type::VARCHAR"),
        ACTOR("actor"),
        RECIPIENT("recipient"),
        PLACE("place_name"),
        SOURCE("source"),
        STATUS("status::VARCHAR"),
        INTENSITY("intensity"),
        /** The order in which documents were added, and that of the text within one. */
        DOCUMENT("doc", ", m.trigger_start, m.trigger_end");

        private final String column;
        private final String then;

        Key(String column) {
            this(column, "");
        }

        Key(String column, String then) {
            this.column = column;
            this.then = then;
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

    String orderBy() {
        String order = descending ? " DESC NULLS LAST" : " ASC NULLS LAST";
        return " ORDER BY m." + key.column + order + key.then + ", m.mention";
    }
}
