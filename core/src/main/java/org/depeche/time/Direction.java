package org.depeche.time;

/** On which side of the day of publication a date lies. */
enum Direction {
    PAST,
    FUTURE,
    /** The words do not say; most news is of the past. */
    OPEN
}
