package org.depeche.store;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to a record.
 *
 * @param number its number in the store; later ones are greater
 * @param document the document's id
 * @param id the record's id
 * @param author who did it
 * @param made when, by the machine's clock
 * @param machine the machine's record as JSON at that time, or null where a person had added the event
 * @param result the record as JSON after it, or null for {@link Action#UNDO}
 */
public record Correction(
        int number,
        String document,
        String id,
        Action action,
        String author,
        Instant made,
        @Nullable String machine,
        @Nullable String result) {
    /** What can be done. */
    public enum Action {
        /** The record is right as it stands. */
        ACCEPT,
        /** A field was wrong. */
        CHANGE,
        /** It is no event. */
        REJECT,
        /** The machine had missed the event. */
        ADD,
        /** The last of the others that is not undone yet does not hold. */
        UNDO;

        /** The name used in the store: lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Action ofLabel(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }
}
