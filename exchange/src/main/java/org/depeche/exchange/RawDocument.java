package org.depeche.exchange;

/**
 * A document whose bytes have been read and that is not parsed yet. Parsing needs nothing of the input, so that it can be
 * done by another thread, or not at all.
 */
@FunctionalInterface
public interface RawDocument {
    /** The document's report, or why there is none. Never throws for what is wrong with the document. */
    Reading parse();
}
