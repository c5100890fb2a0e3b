package org.depeche.time;

import org.depeche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that says when.
 *
 * @param from index of its first word in the tree
 * @param to index after its last word
 * @param span where it stands in the text as given
 * @param text the phrase
 * @param edtf what it means, in EDTF level 1 as the coding guide uses it ({@code 2018-03-02}, {@code 2018-03},
 *     {@code 2023-10/2023-12}, {@code XXXX-06-04}), or null where the text does not let a reader tell
 * @param kind how it was resolved
 */
public record TimeExpression(
        int from, int to, Span span, String text, @Nullable String edtf, Kind kind) {
    /** How an expression gets its meaning. */
    public enum Kind {
        /** Says the date by itself ("le 2 mars 2018"). */
        ABSOLUTE,
        /** Resolved against the publication date ("hier", "mardi", "en mars"). */
        RELATIVE,
        /** Refers to another event's time ("le même jour", "peu avant"). */
        ANAPHORIC,
        /** A length of time, not a date ("pendant trois jours", "depuis des mois"). */
        DURATION,
        /** A habit ("chaque année"). */
        RECURRENT
    }
}
