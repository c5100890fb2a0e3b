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
}
