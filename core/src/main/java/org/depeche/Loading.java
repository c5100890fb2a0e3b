package org.depeche;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that is being loaded on another thread, so that a first report need not wait for one piece after the other.
 *
 * @param <T> what it is
 */
final class Loading<T> {
    private final CompletableFuture<T> future;

    private Loading(CompletableFuture<T> future) {
        this.future = future;
    }

    static <T> Loading<T> start(Supplier<T> loader) {
        return new Loading<>(CompletableFuture.supplyAsync(loader));
    }

    /** Waits until it is loaded; fails as the loader failed. */
    T await() {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
