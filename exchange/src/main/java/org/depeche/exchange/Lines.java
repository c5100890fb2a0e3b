package org.depeche.exchange;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, read one at a time; an overlong one is passed over without keeping it. */
final class Lines implements Closeable {
    private final InputStream in;
    private final byte[] buffer = new byte[65_536];
    private int at;
    private int filled;
    private int number;
    private boolean tooLong;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The number of the line read last, from 1. */
    int number() {
        return number;
    }

    /** Whether the line read last was longer than {@link Limits#BYTES} and was cut there. */
    boolean tooLong() {
        return tooLong;
    }

    /** The next line without its end, or null after the last. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        tooLong = false;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            append(line, end);
            boolean ended = end < filled;
            at = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        number += any ? 1 : 0;
        return any ? line.toByteArray() : null;
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, in.read(buffer));
        at = 0;
        return filled > 0;
    }

    private void append(ByteArrayOutputStream line, int end) {
        int room = Limits.BYTES - line.size();
        tooLong |= end - at > room;
        line.write(buffer, at, Math.min(end - at, room));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
