package org.depeche.store;

import java.util.Locale;

/** What people made of a record. */
public enum Review {
    /** Nobody has looked at it. */
    UNREVIEWED,
    /** Somebody found it right. */
    ACCEPTED,
    /** Somebody changed a field. */
    CHANGED,
    /** Somebody found that it is no event; it is shown only where that is asked for. */
    REJECTED,
    /** Somebody added what the machine had missed. */
    ADDED;

    /** The name used in records: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Review ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
