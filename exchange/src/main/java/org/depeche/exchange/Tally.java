package org.depeche.exchange;

/**
 * What has become of the events that a writer was given. A format that has single actors may write several rows for an
 * event.
 *
 * @param events events written
 * @param rows rows (lines, features) written for them
 * @param leftOut events that the format has no room for
 * @param reason why those were left out, to follow "left out"; empty where the format has room for all
 */
public record Tally(long events, long rows, long leftOut, String reason) {
    /** Nothing yet. */
    public static Tally none(String reason) {
        return new Tally(0, 0, 0, reason);
    }

    /** One more event, written in so many rows. */
    public Tally written(int rowsOfIt) {
        return new Tally(events + 1, rows + rowsOfIt, leftOut, reason);
    }

    /** One more event left out. */
    public Tally oneLeftOut() {
        return new Tally(events, rows, leftOut + 1, reason);
    }
}
