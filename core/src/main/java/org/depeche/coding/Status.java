package org.depeche.coding;

import java.util.Locale;

/** Whether the happening is a fact in the text's own terms. */
public enum Status {
    /** Has happened or is happening. */
    ACTUAL,
    /** Planned or announced. */
    FUTURE,
    /** Conditional, possible, feared. */
    HYPOTHETICAL,
    /** Said not to have happened. */
    NEGATED;

    /** The name used in records: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
