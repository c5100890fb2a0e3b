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

    /**
     * A document that is sound but no report, as most of what a crawl fetches: an image, a page that was not found.
     *
     * @param where the document's address
     * @param reason what it is, in words that are the same for all documents of the kind
     */
    record Skipped(String where, String reason) implements Reading {}
}
