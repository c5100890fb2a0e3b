package org.depeche.time;

/** Units of time, from coarse to fine. */
enum TimeUnit {
    CENTURY(1),
    DECADE(2),
    YEAR(3),
    MONTH(4),
    WEEKEND(5),
    WEEK(6),
    DAY(7),
    HOUR(8);

    private final int code;

    TimeUnit(int code) {
        this.code = code;
    }

    /** The number by which a slot holds the unit. */
    int code() {
        return code;
    }

    /** The unit that a slot holds; a day where it holds none. */
    static TimeUnit of(int code) {
        for (TimeUnit unit : values()) {
            if (unit.code == code) {
                return unit;
            }
        }
        return DAY;
    }
}
