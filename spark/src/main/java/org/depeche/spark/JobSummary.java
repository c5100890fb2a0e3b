package org.depeche.spark;

import java.util.List;
import org.depeche.corpus.Tally;

/**
 * What came of a job.
 *
 * @param failures the first documents that failed, in the order of the corpus, each with the reason
 */
record JobSummary(Tally tally, List<String> failures) {
    JobSummary {
        failures = List.copyOf(failures);
    }
}
