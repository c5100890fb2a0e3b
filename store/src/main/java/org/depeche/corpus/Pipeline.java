package org.depeche.corpus;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.depeche.batch.CarefulCoder;
import org.depeche.batch.Outcome;
import org.depeche.batch.Workers;
import org.depeche.exchange.Inputs;
import org.depeche.exchange.RawDocument;
import org.depeche.exchange.Reading;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;

/**
 * Codes the documents of inputs on several threads and hands on what comes of them in the order of the inputs. A document
 * goes two rounds over the threads: it is parsed, then coded; between them, in order, it is told whether it is a near copy
 * of an earlier one, which is not coded again. Few documents are under way at a time, so that memory does not grow.
 */
final class Pipeline {
    /** Takes what comes of the documents. */
    interface Sink {
        /**
         * Takes a document.
         *
         * @param next where one would go on after it
         */
        void accept(CodedDocument document, Place next) throws IOException;
    }

    /**
     * Where one would go on.
     *
     * @param inputs the place of the next document
     * @param knownTexts how long the file of known texts is before it, in bytes
     */
    record Place(Inputs.Position inputs, long knownTexts) {
        static final Place START = new Place(Inputs.Position.START, 0);
    }

    /** How many documents are under way in each round for each thread. */
    private static final int UNDER_WAY = 3;

    private record Parsed(Reading reading, @Nullable Signature signature) {}

    private record Parsing(Future<Parsed> result, Inputs.Position end) {}

    private record Coding(Future<CodedDocument> result, Place next) {}

    private final Inputs inputs;
    private final Function<Report, Outcome> coder;
    private final @Nullable KnownTexts known;
    private final int depth;
    private final ExecutorService workers;
    private final Deque<Parsing> parsing = new ArrayDeque<>();
    private final Deque<Coding> coding = new ArrayDeque<>();
    private boolean ended;

    /**
     * @param coder codes one report; called by several threads at once
     * @param known the earlier texts, or null where near copies are coded like any other
     */
    Pipeline(Inputs inputs, Function<Report, Outcome> coder, @Nullable KnownTexts known, int threads) {
        this.inputs = inputs;
        this.coder = new CarefulCoder(coder);
        this.known = known;
        this.depth = threads * UNDER_WAY;
        this.workers = Workers.start(threads);
    }

    /**
     * Codes all documents.
     *
     * @throws IOException if the sink cannot take any more
     */
    void run(Sink sink) throws IOException {
        try {
            while (true) {
                read();
                if (!parsing.isEmpty() && coding.size() < depth) {
                    Parsing document = parsing.remove();
                    Future<CodedDocument> result = code(await(document.result()));
                    coding.add(new Coding(result, new Place(document.end(), known == null ? 0 : known.length())));
                } else if (!coding.isEmpty()) {
                    Coding document = coding.remove();
                    sink.accept(await(document.result()), document.next());
                } else {
                    return;
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private void read() {
        while (!ended && parsing.size() < depth) {
            RawDocument raw = inputs.nextRaw();
            if (raw == null) {
                ended = true;
            } else {
                parsing.add(new Parsing(workers.submit(() -> parse(raw)), inputs.position()));
            }
        }
    }

    private Parsed parse(RawDocument raw) {
        Reading reading = raw.parse();
        boolean signed = known != null && reading instanceof Reading.Read;
        return new Parsed(
                reading, signed ? Signature.of(((Reading.Read) reading).report().text()) : null);
    }

    private Future<CodedDocument> code(Parsed parsed) throws IOException {
        if (parsed.reading() instanceof Reading.Failed failed) {
            return CompletableFuture.completedFuture(CodedDocument.failed(failed.where(), failed.reason()));
        }
        if (parsed.reading() instanceof Reading.Skipped skipped) {
            return CompletableFuture.completedFuture(CodedDocument.skipped(skipped.where(), skipped.reason()));
        }
        Report report = ((Reading.Read) parsed.reading()).report();
        if (known != null && parsed.signature() != null) {
            String original = known.originalOf(parsed.signature(), report.document());
            if (original != null) {
                return CompletableFuture.completedFuture(CodedDocument.duplicate(report, original));
            }
        }
        return workers.submit(() -> CodedDocument.of(coder.apply(report)));
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
