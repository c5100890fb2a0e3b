package org.depeche.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A store that cannot be opened, read or written. The message says what is wrong and what to do, in one line. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** What the database said, where that is no fault of the user's. */
    static StoreException of(SQLException e) {
        return new StoreException("the store cannot be read or written: " + firstLine(e), e);
    }

    /** The first line of what the database said; the others quote the statement. */
    static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }
}
