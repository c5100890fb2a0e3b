package org.depeche.lexicon;

/** A fault in a lexicon file; the message names file and line, what is wrong, and what to do. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LexiconException(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
