package org.depeche.coding;

import org.depeche.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A possible date of an event.
 *
 * @param edtf the date, or null for none
 * @param expression the words that give it, or null where it is the day of publication or none
 */
public record DatedBy(@Nullable String edtf, @Nullable TimeExpression expression) {
    /** No date. */
    public static final DatedBy NOTHING = new DatedBy(null, null);
}
