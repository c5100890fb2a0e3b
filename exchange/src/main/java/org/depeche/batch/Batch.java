package org.depeche.batch;

import java.io.IOException;
import java.util.function.Function;
import org.depeche.exchange.Reading;
import org.depeche.exchange.ReportReader;
import org.depeche.text.Report;

/**
 * Codes the reports of an input on several threads and hands on what comes of them in the order of the input. Few reports
 * are under way at a time, so that memory does not grow with the input.
 */
public final class Batch {
    /** Takes what comes of the documents. */
    public interface Sink {
        void accept(Outcome outcome) throws IOException;
    }

    private final CarefulCoder coder;
    private final int threads;

    /**
     * @param coder codes one report; called by several threads at once
     * @param threads how many reports are coded at once
     */
    public Batch(Function<Report, Outcome> coder, int threads) {
        this.coder = new CarefulCoder(coder);
        this.threads = threads;
    }

    /**
     * Codes all reports.
     *
     * @throws IOException if the sink cannot take any more
     */
    public void run(ReportReader reader, Sink sink) throws IOException {
        new InOrder<>(this::outcome, threads).run(reader, sink::accept);
    }

    private Outcome outcome(Reading reading) {
        if (reading instanceof Reading.Failed failed) {
            return new Outcome.Failed(failed.where(), failed.reason());
        }
        if (reading instanceof Reading.Skipped skipped) {
            return new Outcome.Skipped(skipped.where(), skipped.reason());
        }
        return coder.apply(((Reading.Read) reading).report());
    }
}
