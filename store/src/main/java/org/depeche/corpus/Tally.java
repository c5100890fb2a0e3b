package org.depeche.corpus;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts of documents and events.
 *
 * @param documents how many documents were read
 * @param coded how many were coded
 * @param duplicates how many are near copies of others
 * @param failed how many could not be read or coded
 * @param skipped how many are no reports, by what they are
 * @param events how many records there are
 */
public record Tally(long documents, long coded, long duplicates, long failed, Map<String, Long> skipped, long events)
        implements Serializable {
    /** Of no documents. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, Map.of(), 0);

    public Tally {
        skipped = java.util.Collections.unmodifiableMap(new TreeMap<>(skipped));
    }

    /** These and a document more. */
    public Tally plus(CodedDocument document) {
        return switch (document.status()) {
            case CODED -> plus(new Tally(1, 1, 0, 0, Map.of(), document.events()));
            case DUPLICATE -> plus(new Tally(1, 0, 1, 0, Map.of(), 0));
            case FAILED -> plus(new Tally(1, 0, 0, 1, Map.of(), 0));
            case SKIPPED -> plus(new Tally(1, 0, 0, 0, Map.of(String.valueOf(document.reason()), 1L), 0));
        };
    }

    /** The sums of both. */
    public Tally plus(Tally other) {
        Map<String, Long> reasons = new TreeMap<>(skipped);
        other.skipped.forEach((reason, count) -> reasons.merge(reason, count, Long::sum));
        return new Tally(
                documents + other.documents,
                coded + other.coded,
                duplicates + other.duplicates,
                failed + other.failed,
                reasons,
                events + other.events);
    }
}
