package org.depeche.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the documents with events that a filter lets through.
 *
 * @param total how many there are in all
 * @param offset how many come before this page
 */
public record DocumentPage(long total, long offset, List<Entry> documents) {
    public DocumentPage {
        documents = List.copyOf(documents);
    }

    /**
     * A document without its text.
     *
     * @param language ISO 639-1 code, as declared or recognised
     * @param events how many of its events the filter lets through
     * @param reviewed how many of these somebody has looked at
     */
    public record Entry(
            String document,
            String language,
            @Nullable LocalDate published,
            @Nullable String title,
            long events,
            long reviewed) {}
}
