package org.depeche.coding;

import org.jspecify.annotations.Nullable;

/**
 * Who says that an event happened.
 *
 * @param cue the words that say so ("a expliqué", "selon"), or null where a quotation alone does
 */
public record Source(Participant participant, @Nullable Quotation cue) {}
