package org.depeche.corpus;

/**
 * How far a corpus is.
 *
 * @param tally of all documents so far, also of those before it was gone on with
 * @param before how many of the documents and events were there before it was gone on with
 * @param bytes how much of the inputs has been read
 * @param totalBytes how long the inputs are, or 0 where that is not known
 */
public record Progress(Tally tally, Tally before, long bytes, long totalBytes) {}
