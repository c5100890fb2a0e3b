package org.depeche.batch;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that work on documents. */
public final class Workers {
    /** Room for the deepest sentence, in bytes. */
    private static final long STACK = 8L << 20;

    private Workers() {}

    /** So many threads; to be shut down by the caller. */
    public static ExecutorService start(int threads) {
        return Executors.newFixedThreadPool(threads, work -> new Thread(null, work, "worker", STACK));
    }
}
