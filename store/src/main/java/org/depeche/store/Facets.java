package org.depeche.store;

import java.util.List;
import java.util.Map;

/**
 * How many events each value of a criterion has under a filter, the most frequent first. A criterion's own values in the
 * filter do not count for its own facet, so that a second value can be chosen beside the first.
 */
public record Facets(Map<Criterion, List<Count>> counts) {
    /** A value with the number of its events. */
    public record Count(String value, long events) {}

    public Facets {
        counts = Map.copyOf(counts);
    }

    /** The values of a criterion: type, status, country, actor, recipient, source, place, language, or review. */
    public List<Count> of(Criterion criterion) {
        return counts.getOrDefault(criterion, List.of());
    }
}
