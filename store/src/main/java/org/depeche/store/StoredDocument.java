package org.depeche.store;

import java.util.List;
import org.depeche.text.Report;
import org.depeche.text.Span;

/**
 * A document of a store with its events.
 *
 * @param report the document as it came in, language as declared
 * @param language ISO 639-1 code, as declared or recognised
 * @param sentences where its sentences stand in the text, in UTF-16 code units
 * @param run the run of the coder that coded it last
 * @param events in the order of the text; rejected ones too
 */
public record StoredDocument(Report report, String language, List<Span> sentences, int run, List<StoredEvent> events) {
    public StoredDocument {
        sentences = List.copyOf(sentences);
        events = List.copyOf(events);
    }
}
