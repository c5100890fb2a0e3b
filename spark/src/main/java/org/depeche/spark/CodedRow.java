package org.depeche.spark;

import java.io.Serializable;
import java.util.Iterator;
import org.depeche.corpus.CodedDocument;
import org.depeche.corpus.Tally;
import org.jspecify.annotations.Nullable;

/**
 * A document as the tables hold it.
 *
 * @param document its row, a JSON object
 * @param records its records, a JSON object a line
 * @param failure its name and why it failed, or null
 */
record CodedRow(
        String document,
        String records,
        Tally tally,
        @Nullable String failure) implements Serializable {
    /** @param place its place in the corpus, from 0 */
    static CodedRow of(CodedDocument document, long place) {
        boolean failed = document.status() == CodedDocument.Status.FAILED;
        return new CodedRow(
                document.row(place + 1),
                document.records(),
                Tally.NONE.plus(document),
                failed ? document.name() + " " + document.reason() : null);
    }

    Iterator<String> events() {
        return records.lines().iterator();
    }
}
