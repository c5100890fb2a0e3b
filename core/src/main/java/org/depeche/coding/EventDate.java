package org.depeche.coding;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened.
 *
 * @param edtf the date in EDTF
 * @param phrase the words that say so, or null where none do
 */
public record EventDate(String edtf, @Nullable Quotation phrase, Basis basis) {
    /** What the date rests on. */
    public enum Basis {
        /** Named in the text, or relative to a date given. */
        TEXT,
        /** The day of publication, as the report tells today's news. */
        PUBLISHED,
        /** Relative to a day of publication that itself was inferred from the text. */
        INFERRED;

        /** The name used in records: lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
