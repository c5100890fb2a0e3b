package org.depeche.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.depeche.exchange.RawDocument;
import org.depeche.exchange.Reading;
import org.depeche.exchange.ReportReader;

/**
 * Works on the documents of an input on several threads and hands on what comes of them in the order of the input. Few documents
 * are under way at a time, so that memory does not grow with the input.
 *
 * @param <T> what comes of a document
 */
public final class InOrder<T> {
    /** Takes what comes of the documents. */
    public interface Sink<T> {
        void accept(T result) throws IOException;
    }

    /** How many documents are under way for each thread. */
    private static final int UNDER_WAY = 3;

    private final Function<Reading, T> work;
    private final int threads;

    /**
     * @param work what is done with a document once it is parsed; called by several threads at once
     * @param threads how many documents are worked on at once
     */
    public InOrder(Function<Reading, T> work, int threads) {
        this.work = work;
        this.threads = threads;
    }

    /**
     * Works on all documents.
     *
     * @throws IOException if the sink cannot take any more
     */
    public void run(ReportReader reader, Sink<T> sink) throws IOException {
        ExecutorService workers = Workers.start(threads);
        try {
            Deque<Future<T>> underWay = new ArrayDeque<>();
            for (RawDocument raw = reader.nextRaw(); raw != null; raw = reader.nextRaw()) {
                RawDocument document = raw;
                underWay.add(workers.submit(() -> work.apply(document.parse())));
                if (underWay.size() >= threads * UNDER_WAY) {
                    sink.accept(await(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                sink.accept(await(underWay.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> T await(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
