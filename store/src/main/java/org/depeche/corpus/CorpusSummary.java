package org.depeche.corpus;

import java.util.List;

/**
 * What came of a corpus.
 *
 * @param tally of all its documents
 * @param failures the documents that failed, each with the reason: the first hundred of each part, a thousand at most
 * @param parts how many parts it has
 * @param done whether there was nothing left to do
 */
public record CorpusSummary(Tally tally, List<String> failures, int parts, boolean done) {
    private static final int FAILURES = 1000;

    public CorpusSummary {
        failures = List.copyOf(failures);
    }

    static CorpusSummary of(List<Part> parts, boolean done) {
        Tally tally = Tally.NONE;
        List<String> failures = new java.util.ArrayList<>();
        for (Part part : parts) {
            tally = tally.plus(part.tally());
            part.failures().stream().limit(FAILURES - failures.size()).forEach(failures::add);
        }
        return new CorpusSummary(tally, failures, parts.size(), done);
    }
}
