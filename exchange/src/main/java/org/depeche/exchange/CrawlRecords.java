package org.depeche.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a WARC file, one at a time. A record whose length is wrong is damaged; reading goes on where the next
 * record begins, even if that lies within what the wrong length covers.
 */
final class CrawlRecords implements Closeable {
    /** The longest header of a record, in bytes. */
    private static final int HEADER = 1_000_000;

    private static final byte[] BEGINNING = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRAILER = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    /** A record whose body has been read. */
    static final class Block {
        private final WarcRecord header;
        private final byte[] body;

        private Block(WarcRecord header, byte[] body) {
            this.header = header;
            this.body = body;
        }

        WarcRecord header() {
            return header;
        }

        /** The body, the first {@link Limits#BYTES} bytes and one more where it is longer. */
        InputStream body() {
            return new ByteArrayInputStream(body);
        }

        /** How long what {@link #body} gives is, in bytes. */
        int length() {
            return body.length;
        }

        boolean tooLong() {
            return body.length > Limits.BYTES;
        }
    }

    /** A record that cannot be read; the ones after it can. */
    static final class DamagedException extends Exception {
        private static final long serialVersionUID = 1L;

        DamagedException(String message) {
            super(message);
        }
    }

    private final CrawlChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(65_536).flip();
    private @Nullable WarcReader reader;
    private long number;

    CrawlRecords(InputStream in) {
        this.channel = new CrawlChannel(in);
    }

    /** The number of the record read last, from 1. */
    long number() {
        return number;
    }

    /**
     * The next record, or null after the last.
     *
     * @throws DamagedException if it is damaged; the next call gives the one after it
     * @throws IOException if the file cannot be read further
     */
    @Nullable
    Block next() throws IOException, DamagedException {
        number++;
        WarcRecord header = header();
        if (header == null) {
            return null;
        }
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        String damage = readBody(header.body(), block);
        if (damage != null) {
            recover(block.toByteArray());
            throw new DamagedException(damage);
        }
        return new Block(header, block.toByteArray());
    }

    private @Nullable WarcRecord header() throws IOException, DamagedException {
        try {
            channel.allow(HEADER);
            WarcReader records = reader;
            if (records == null) {
                if (!fill(BEGINNING.length) || !startsWith(buffer, BEGINNING)) {
                    if (number > 1 && !buffer.hasRemaining()) {
                        return null;
                    }
                    throw new IOException("it is no WARC file");
                }
                records = new WarcReader(channel, buffer);
                reader = records;
            }
            return records.next().orElse(null);
        } catch (IOException | RuntimeException e) {
            if (channel.isBroken() || reader == null) {
                throw e;
            }
            recover(new byte[0]);
            throw new DamagedException("has no header that can be read");
        } finally {
            channel.allow(Long.MAX_VALUE);
        }
    }

    /** Reads a record's body as far as it is kept; gives what is wrong with its length. */
    private @Nullable String readBody(MessageBody body, ByteArrayOutputStream block) throws IOException {
        try {
            ByteBuffer chunk = ByteBuffer.allocate(65_536);
            for (int read = body.read(chunk); read >= 0; read = body.read(chunk.clear())) {
                block.write(chunk.array(), 0, Math.min(read, Limits.BYTES + 1 - block.size()));
            }
        } catch (IOException e) {
            if (channel.isBroken()) {
                throw e;
            }
            return "says that it is longer than what follows: its length is wrong, or the file is cut off";
        }
        boolean ended = !fill(TRAILER.length) && !buffer.hasRemaining();
        return ended || startsWith(buffer, TRAILER) ? null : "is longer or shorter than it says";
    }

    /**
     * Goes to where the next record begins.
     *
     * @param passed bytes that were taken for part of the damaged record
     */
    private void recover(byte[] passed) throws IOException {
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        buffer.clear().flip();
        reader = null;
        // What was not kept of an overlong record is gone: what was kept does not lead on to what follows.
        byte[] window = passed.length > Limits.BYTES ? rest : concatenated(passed, rest);
        for (int at = beginning(window); ; at = beginning(window)) {
            if (at >= 0) {
                channel.readAgain(Arrays.copyOfRange(window, at, window.length));
                return;
            }
            byte[] more = channel.read();
            if (more.length == 0) {
                return;
            }
            int overlap = Math.min(window.length, BEGINNING.length);
            window = concatenated(Arrays.copyOfRange(window, window.length - overlap, window.length), more);
        }
    }

    /** Where a record begins, at the start of a line other than the first; -1 where none does. */
    private static int beginning(byte[] bytes) {
        for (int i = 1; i <= bytes.length - BEGINNING.length; i++) {
            if (bytes[i - 1] == '\n' && Arrays.equals(bytes, i, i + BEGINNING.length, BEGINNING, 0, BEGINNING.length)) {
                return i;
            }
        }
        return -1;
    }

    /** Sees to it that so many bytes lie ready; false where there are fewer. */
    private boolean fill(int bytes) throws IOException {
        while (buffer.remaining() < bytes) {
            int read = channel.read(buffer.compact());
            buffer.flip();
            if (read < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(ByteBuffer buffer, byte[] start) {
        return buffer.remaining() >= start.length
                && buffer.slice(buffer.position(), start.length).equals(ByteBuffer.wrap(start));
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
