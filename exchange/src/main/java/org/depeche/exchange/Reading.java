package org.depeche.exchange;

import org.depeche.text.Report;

/** What reading one document of an input gave. */
public sealed interface Reading {
    /** A report, ready to be coded. */
    record Read(Report report) implements Reading {}

    /**
     * A document that could not be read; the ones after it can.
     *
     * @param where the file, with the line where there is one ("news.jsonl:17")
     * @param reason what is wrong and what to do, in one line
     */
    record Failed(String where, String reason) implements Reading {}
}
