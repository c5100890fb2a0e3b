package org.depeche.batch;

import org.depeche.CodedReport;

/** What coding one document gave. */
public sealed interface Outcome {
    /** Its records. */
    record Coded(CodedReport report) implements Outcome {}

    /**
     * Nothing.
     *
     * @param where the document's id or file
     * @param reason what is wrong and what to do, in one line
     */
    record Failed(String where, String reason) implements Outcome {}

    /**
     * Nothing, as the document is no report.
     *
     * @param where the document's address
     * @param reason what it is, in words that are the same for all documents of the kind
     */
    record Skipped(String where, String reason) implements Outcome {}

    /**
     * Nothing, as the store that the document was to be added to holds it already.
     *
     * @param document the document's id
     * @param sameText whether the store holds its text; if not, it holds another text under its id
     */
    record Held(String document, boolean sameText) implements Outcome {}
}
