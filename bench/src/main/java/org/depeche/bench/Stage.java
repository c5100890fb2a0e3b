package org.depeche.bench;

import java.util.Locale;

/** A part of the way of a report, in the order of that way. */
enum Stage {
    /** Text to sentences and tokens. */
    READ,
    /** Lemmas, dependencies and names. */
    PARSE,
    /** Expressions of time, and the day of publication where it is not given. */
    TIME,
    /** Places and the countries that the report is about. */
    PLACE,
    /** Participants. */
    NAMES,
    /** What the lexicon proposes. */
    CANDIDATES,
    /** What the models decide. */
    DECISIONS,
    /** Decisions to records. */
    RECORDS;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
