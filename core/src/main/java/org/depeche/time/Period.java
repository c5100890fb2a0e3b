package org.depeche.time;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time: from one date to another, a single date, or open at one end.
 *
 * @param from null where the start is open
 * @param to null where the end is open; the same as {@code from} for a single date
 */
record Period(@Nullable PartialDate from, @Nullable PartialDate to) {
    Period {
        if (from == null && to == null) {
            throw new IllegalArgumentException("a period is not open at both ends");
        }
    }

    static Period of(PartialDate date) {
        return new Period(date, date);
    }

    boolean isSingle() {
        return from != null && from.equals(to);
    }

    String edtf() {
        if (from != null && from.equals(to)) {
            return from.edtf();
        }
        return (from == null ? ".." : from.edtf()) + "/" + (to == null ? ".." : to.edtf());
    }
}
