package org.depeche.desk;

/** A request that cannot be answered as asked. The message says what is wrong and what to do. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;

    /**
     * @param status the HTTP status
     * @param code what is wrong, in a word that does not change
     */
    Problem(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
