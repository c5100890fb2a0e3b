package org.depeche.corpus;

import java.util.List;
import java.util.Map;
import org.depeche.exchange.Inputs;

/**
 * A part of a corpus that is written whole.
 *
 * @param number its number, from 0
 * @param end where in the inputs the next part begins
 * @param tally of its documents
 * @param failures the first documents that failed, each with the reason
 * @param knownTexts how long the file of known texts was with its documents, in bytes
 * @param sizes of its files in bytes
 */
record Part(
        int number, Inputs.Position end, Tally tally, List<String> failures, long knownTexts, Map<Table, Long> sizes) {
    /** How many failures a part names; all are in its table of documents. */
    static final int FAILURES = 100;

    Part {
        failures = List.copyOf(failures);
        sizes = Map.copyOf(sizes);
    }

    /** The name of its file in a table's folder. */
    static String fileName(int number, PartFormat format) {
        return String.format(java.util.Locale.ROOT, "part-%06d.%s", number, format.ending());
    }
}
