package org.depeche.train;

import java.util.Locale;

/** Formats shares. */
final class Scores {
    private Scores() {}

    static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.2f", whole == 0 ? 0.0 : 100.0 * part / whole);
    }
}
