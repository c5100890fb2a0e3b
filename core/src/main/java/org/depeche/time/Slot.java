package org.depeche.time;

/** The places in a pattern that take something from the text. */
enum Slot {
    /** Day of the month, 1 to 31. */
    DAY,
    /** Month, 1 to 12. */
    MONTH,
    /** Four-digit year. */
    YEAR,
    /** Weekday, 1 (Monday) to 7. */
    WEEKDAY,
    /** Part of a day; says no more than that it is one. */
    PART,
    /** A number in digits or words; 0 where it is indefinite ("plusieurs"). */
    NUMBER,
    /** A unit of time, as the code of a {@link TimeUnit}. */
    UNIT,
    /** A date in figures, as year times 10000 plus month times 100 plus day. */
    FIGURES,
    /** Two years joined with a hyphen, as the first times 10000 plus the second. */
    YEARS,
    /** A decade ("1990s", "90"), as its first year. */
    DECADE,
    /** A season, 1 (spring) to 4 (winter). */
    SEASON;

    /** Whether what fills it is written in figures. */
    boolean inFigures() {
        return switch (this) {
            case DAY, YEAR, FIGURES, YEARS, DECADE -> true;
            case MONTH, WEEKDAY, PART, NUMBER, UNIT, SEASON -> false;
        };
    }

    /** Whether what fills it is a word of time by itself, other than a number. */
    boolean saysTime() {
        return this != DAY && this != NUMBER;
    }
}
