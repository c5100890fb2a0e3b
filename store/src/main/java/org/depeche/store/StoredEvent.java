package org.depeche.store;

import org.depeche.coding.EventRecord;
import org.jspecify.annotations.Nullable;

/**
 * An event mention of a store, as it stands after corrections.
 *
 * @param record the record; its spans count UTF-16 code units of the document's text
 * @param json the record as {@code depeche code --format jsonl} writes it; its offsets count Unicode code points
 * @param sentence the text of the record's sentence
 * @param sentenceStart where the sentence begins in the document's text, in UTF-16 code units
 * @param title the document's headline, or null
 * @param review what people made of it
 * @param run the run of the coder that made it
 * @param machine the machine's own record as JSON where a person changed it; null where it stands as it was, or where a
 *     person added it
 */
public record StoredEvent(
        EventRecord record,
        String json,
        String sentence,
        int sentenceStart,
        @Nullable String title,
        Review review,
        int run,
        @Nullable String machine) {}
