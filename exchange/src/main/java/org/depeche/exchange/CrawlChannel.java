package org.depeche.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/** The bytes of a WARC file, some of which may be read again; tells an input that breaks from contents that are wrong. */
final class CrawlChannel implements ReadableByteChannel {
    private final InputStream in;
    private byte[] again = new byte[0];
    private int at;
    private long allowed = Long.MAX_VALUE;
    private boolean broken;

    CrawlChannel(InputStream in) {
        this.in = in;
    }

    /** Lets no more than so many bytes be read, until it is called again. */
    void allow(long bytes) {
        allowed = bytes;
    }

    /** Whether the input itself could not be read. */
    boolean isBroken() {
        return broken;
    }

    /** Bytes that are to be read once more, before those that follow. */
    void readAgain(byte[] bytes) {
        byte[] all = Arrays.copyOf(bytes, bytes.length + again.length - at);
        System.arraycopy(again, at, all, bytes.length, again.length - at);
        again = all;
        at = 0;
    }

    /** Some bytes; none at the end. */
    byte[] read() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(65_536);
        return read(bytes) < 0 ? new byte[0] : Arrays.copyOf(bytes.array(), bytes.position());
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (allowed <= 0) {
            throw new IOException("more bytes than are allowed");
        }
        byte[] bytes = new byte[into.remaining()];
        int read = Math.min(bytes.length, again.length - at);
        if (read > 0) {
            System.arraycopy(again, at, bytes, 0, read);
            at += read;
        } else {
            read = readInput(bytes);
        }
        if (read > 0) {
            into.put(bytes, 0, read);
            allowed -= read;
        }
        return read;
    }

    private int readInput(byte[] bytes) throws IOException {
        try {
            return in.read(bytes);
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
