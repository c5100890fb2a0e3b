package org.depeche.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.depeche.batch.Outcome;
import org.jspecify.annotations.Nullable;

/** Shows how far a long run is: a bar with rate and time left on a terminal, a line now and then elsewhere. */
final class Progress implements AutoCloseable {
    /** Set by the launcher, which can tell whether standard error is a terminal. */
    static final String TERMINAL = "depeche.terminal.error";

    private static final long LINE_EVERY = 10_000_000_000L;

    private final PrintWriter err;
    private final long total;
    private final @Nullable ProgressBar bar;
    private final long started = System.nanoTime();
    private long lastLine = started;
    private long documents;
    private long events;

    private Progress(PrintWriter err, long total, @Nullable ProgressBar bar) {
        this.err = err;
        this.total = total;
        this.bar = bar;
    }

    /**
     * Shows the progress of a run.
     *
     * @param task what is done, in a word
     * @param total how much there is to do, or -1 where nobody can tell
     * @param unit in what it is counted, and how many of these make one that is shown
     */
    static Progress of(String task, long total, String unit, long size, PrintWriter err) {
        if (!Boolean.getBoolean(TERMINAL)) {
            return new Progress(err, total, null);
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setUnit(unit, size)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .showSpeed()
                .build();
        return new Progress(err, total, bar);
    }

    /**
     * A document is done.
     *
     * @param done how much is done in all, of the total
     */
    void done(Outcome outcome, long done) {
        documents++;
        if (outcome instanceof Outcome.Coded coded) {
            events += coded.report().records().size();
        }
        if (bar != null) {
            bar.stepTo(done);
            bar.setExtraMessage(String.format(Locale.ROOT, " %,d documents, %,d events", documents, events));
        } else if (System.nanoTime() - lastLine > LINE_EVERY) {
            lastLine = System.nanoTime();
            err.println(line(done));
            err.flush();
        }
    }

    /** How far the run is, in a line. */
    private String line(long done) {
        double seconds = (System.nanoTime() - started) / 1e9;
        String line = String.format(
                Locale.ROOT, "%,d documents, %,d events, %.0f documents/s", documents, events, documents / seconds);
        if (total <= 0 || done <= 0) {
            return line;
        }
        Duration left = Duration.ofSeconds((long) (seconds * (total - done) / done));
        return line + String.format(Locale.ROOT, ", %d %%, about %s left", 100 * done / total, words(left));
    }

    private static String words(Duration duration) {
        return duration.toHours() > 0
                ? duration.toHours() + " h " + duration.toMinutesPart() + " min"
                : duration.toMinutes() > 0 ? duration.toMinutes() + " min" : duration.toSeconds() + " s";
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
