package org.depeche.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Expands gzip data of any number of members, as crawls are stored in. Unlike the platform's own stream it never ends early
 * without a word: neither where a pipe has no bytes ready between two members, nor where something else follows the last.
 */
final class GzipStream extends InputStream {
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[65_536];
    private int at;
    private int filled;
    private boolean inMember;
    private long members;

    GzipStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (inMember || startMember()) {
            int expanded = inflate(bytes, from, length);
            if (expanded > 0) {
                checksum.update(bytes, from, expanded);
                return expanded;
            }
            endMember();
        }
        return -1;
    }

    /** Expands some bytes; none once the member is at its end. */
    private int inflate(byte[] bytes, int from, int length) throws IOException {
        try {
            while (true) {
                int expanded = inflater.inflate(bytes, from, length);
                if (expanded > 0 || inflater.finished()) {
                    at = filled - inflater.getRemaining();
                    return expanded;
                }
                if (inflater.needsDictionary()) {
                    throw damaged();
                }
                at = filled;
                if (!fill()) {
                    throw truncated();
                }
                inflater.setInput(buffer, 0, filled);
            }
        } catch (DataFormatException e) {
            throw damaged();
        }
    }

    /** Reads a member's header; false where there is no further member. */
    private boolean startMember() throws IOException {
        int first = nextByte();
        while (first == 0 && members > 0) {
            first = nextByte(); // archives on tape are filled up with zeros
        }
        if (first < 0) {
            return false;
        }
        if (first != 0x1F || required() != 0x8B || required() != 8) {
            throw new IOException("the gzip data is followed by something else; what follows was not read");
        }
        int flags = required();
        skip(6); // the time, the level of compression, the system
        if ((flags & EXTRA) != 0) {
            skip(required() | required() << 8);
        }
        for (int text : new int[] {NAME, COMMENT}) {
            if ((flags & text) != 0) {
                skipText();
            }
        }
        skip((flags & HEADER_CHECKSUM) == 0 ? 0 : 2);
        inflater.reset();
        inflater.setInput(buffer, at, filled - at);
        checksum.reset();
        inMember = true;
        members++;
        return true;
    }

    private void endMember() throws IOException {
        long expectedChecksum = number();
        long expectedLength = number();
        if (expectedChecksum != checksum.getValue() || expectedLength != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw damaged();
        }
        inMember = false;
    }

    /** Four bytes, the lowest first. */
    private long number() throws IOException {
        return required() | (long) required() << 8 | (long) required() << 16 | (long) required() << 24;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            required();
        }
    }

    private void skipText() throws IOException {
        int b;
        do {
            b = required();
        } while (b != 0);
    }

    private int required() throws IOException {
        int b = nextByte();
        if (b < 0) {
            throw truncated();
        }
        return b;
    }

    private int nextByte() throws IOException {
        return at < filled || fill() ? buffer[at++] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, in.read(buffer));
        at = 0;
        return filled > 0;
    }

    private static IOException truncated() {
        return new IOException("its gzip data is cut off; fetch it again");
    }

    private static IOException damaged() {
        return new IOException("its gzip data is damaged; fetch it again");
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
