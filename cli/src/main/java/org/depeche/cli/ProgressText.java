package org.depeche.cli;

import java.time.Duration;
import java.util.Locale;
import org.depeche.corpus.Progress;

/** How far a corpus is and how fast it goes, in words. */
final class ProgressText {
    private ProgressText() {}

    /**
     * Counts and rates.
     *
     * @param seconds how long this run has taken
     */
    static String rates(Progress progress, double seconds) {
        long documents = progress.tally().documents() - progress.before().documents();
        long events = progress.tally().events() - progress.before().events();
        double time = Math.max(seconds, 0.001);
        return String.format(
                Locale.ROOT,
                "%,d documents, %,.0f documents/s, %,.0f events/s",
                progress.tally().documents(),
                documents / time,
                events / time);
    }

    /**
     * The share that has been read and the time left; empty where that cannot be told.
     *
     * @param startBytes how much had been read when this run began
     */
    static String left(Progress progress, long startBytes, double seconds) {
        long read = progress.bytes() - startBytes;
        if (progress.totalBytes() == 0 || read <= 0) {
            return "";
        }
        long left = Math.max(0, progress.totalBytes() - progress.bytes());
        return String.format(
                Locale.ROOT,
                ", %.0f %% read, %s left",
                Math.min(100, 100.0 * progress.bytes() / progress.totalBytes()),
                clock((long) (seconds * left / read)));
    }

    private static String clock(long seconds) {
        Duration duration = Duration.ofSeconds(seconds);
        return String.format(
                Locale.ROOT, "%d:%02d:%02d", duration.toHours(), duration.toMinutesPart(), duration.toSecondsPart());
    }
}
