package org.depeche.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops the expansion of a compressed stream that gives far more bytes than text can be compressed to, as one made to keep
 * its reader busy for ever does. Text shrinks to a third or a tenth, the same page again and again to a hundredth.
 */
final class ExpansionLimit extends FilterInputStream {
    /** How many times as long as the compressed bytes the expanded ones may be. */
    static final int RATIO = 200;

    /** The ratio is not looked at before so many bytes were expanded, as short texts may well be repetitions. */
    static final long FREE = 100_000_000;

    /** The longest that a file may be once expanded, in bytes. */
    static final long LONGEST = 1_000_000_000_000L;

    private final CountingStream compressed;
    private long expanded;

    /**
     * @param in the expanded bytes
     * @param compressed counts the bytes they are expanded from
     */
    ExpansionLimit(InputStream in, CountingStream compressed) {
        super(in);
        this.compressed = compressed;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        grown(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        grown(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = in.skip(bytes);
        grown(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void grown(long bytes) throws IOException {
        expanded += bytes;
        if (expanded > FREE && expanded / RATIO > compressed.count()) {
            throw new IOException("it expands to more than " + RATIO
                    + " times its size, as no text does; if it is sound, unpack it first");
        }
        if (expanded > LONGEST) {
            throw new IOException("it expands to more than " + LONGEST / 1_000_000_000 + " GB; split it");
        }
    }
}
