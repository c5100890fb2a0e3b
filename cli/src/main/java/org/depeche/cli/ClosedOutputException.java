package org.depeche.cli;

import java.io.IOException;

/** Whoever read the output has stopped reading, as {@code head} does; there is nothing to complain about. */
final class ClosedOutputException extends IOException {
    private static final long serialVersionUID = 1L;

    ClosedOutputException() {
        super("standard output is closed");
    }
}
