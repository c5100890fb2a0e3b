package org.depeche.time;

import java.util.Locale;

/** What a pattern means; its arguments and what its slots took say the rest. */
enum Meaning {
    /** A day, month or year as captured; {@code past}, {@code next} and {@code this} say where from the anchor. */
    DATE,
    /** From the first captured date to the second. */
    SPAN,
    /** The beginning, middle or end of a month or year: {@code early}, {@code mid}, {@code late}. */
    SECTION,
    /** So many units from the anchor, as the argument says: {@code -1 day}. Without a unit, the captured one. */
    OFFSET,
    /** The captured number of units before the anchor. */
    AGO,
    /** The captured number of units after the anchor. */
    AHEAD,
    /** From the captured number of units before the anchor up to it. */
    LATELY,
    /** From the anchor up to the captured number of units after it. */
    SOON,
    /** A weekday; {@code past}, {@code next}, {@code this}. */
    WEEKDAY,
    /** A decade; {@code early}, {@code mid}, {@code late}. */
    DECADE,
    /** A season, with or without a year. */
    SEASON,
    /** Refers to another event's time; {@code -1 day} counts from there. */
    ANAPHORIC,
    /** A length of time. */
    DURATION,
    /** A habit. */
    RECURRENT,
    /** Not a time after all: stops other patterns from matching here. */
    NOTHING;

    static Meaning named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
