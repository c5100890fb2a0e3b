package org.depeche.exchange;

/** Bytes that give no report. The message says what is wrong with them and what to do, in one line. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableException(String message) {
        super(message);
    }
}
