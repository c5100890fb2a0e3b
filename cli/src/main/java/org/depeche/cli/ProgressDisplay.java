package org.depeche.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.depeche.corpus.Corpus;
import org.depeche.corpus.Progress;
import org.jspecify.annotations.Nullable;

/** Shows how far a corpus is: a bar where standard error is a terminal, else a line now and then. */
final class ProgressDisplay implements Corpus.Listener, AutoCloseable {
    /** Set by the launcher, which can tell whether standard error is a terminal. */
    static final String TERMINAL = "depeche.terminal.error";

    private static final long LINE_EVERY = 10_000_000_000L;
    private static final long BAR_EVERY = 200_000_000L;

    private final PrintWriter err;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private boolean begun;
    private long started;
    private long startBytes;
    private long shown;

    ProgressDisplay(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public void progress(Progress progress) {
        long now = System.nanoTime();
        if (!begun) {
            begun = true;
            started = now;
            shown = now;
            startBytes = progress.bytes();
            bar = terminal ? bar(progress.totalBytes()) : null;
        }
        if (now - shown < (terminal ? BAR_EVERY : LINE_EVERY)) {
            return;
        }
        shown = now;
        double seconds = (now - started) / 1e9;
        String rates = ProgressText.rates(progress, seconds);
        if (bar != null) {
            bar.stepTo(progress.bytes());
            bar.setExtraMessage(rates);
        } else {
            err.println(rates + ProgressText.left(progress, startBytes, seconds));
            err.flush();
        }
    }

    private ProgressBar bar(long bytes) {
        return new ProgressBarBuilder()
                .setTaskName("depeche")
                .setInitialMax(bytes == 0 ? -1 : bytes)
                .setUnit(" MB", 1_000_000)
                .startsFrom(startBytes, java.time.Duration.ZERO)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .setUpdateIntervalMillis(250)
                .build();
    }

    @Override
    public void note(String note) {
        err.println("note: " + note);
        err.flush();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
