package org.depeche.coding;

import java.util.Locale;
import org.depeche.syntax.Word;

/**
 * A number of people in a sentence with what is said of them.
 *
 * @param word the word that says what is counted: a person ("blessés"), an act or a state ("tués", "la mort de")
 */
record Toll(Kind kind, int number, Word word) {
    /** What people are counted for. */
    enum Kind {
        KILLED,
        INJURED,
        ARRESTED,
        ABDUCTED,
        PARTICIPANTS;

        /** The name used in records: lower case. */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
