package org.depeche.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a corpus that a further one may be a near copy of: their signatures in memory, and their ids in a file beside
 * them, from which both are read again when the corpus is gone on with.
 */
public final class KnownTexts implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final int CHUNK = 4096;

    private final RandomAccessFile file;
    private final NearCopies copies = new NearCopies();

    /** Where in the file each text's entry begins, in chunks. */
    private final List<long[]> starts = new ArrayList<>();

    /** What is to be written at the file's end. */
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream(BUFFER);

    private long written;

    private KnownTexts(RandomAccessFile file) {
        this.file = file;
    }

    /**
     * Opens the file and reads as many of its bytes as hold; what follows is cut off.
     *
     * @throws IOException if it is shorter
     */
    public static KnownTexts open(Path path, long bytes) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        try {
            if (file.length() < bytes) {
                throw new EOFException(path + " is shorter than it was: start anew in another folder");
            }
            file.setLength(bytes);
            KnownTexts texts = new KnownTexts(file);
            texts.load(path, bytes);
            return texts;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private void load(Path path, long bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER))) {
            while (written < bytes) {
                byte[] signature = in.readNBytes(Signature.LENGTH);
                int length = in.readInt();
                in.skipNBytes(length);
                remember(new Signature(signature), written);
                written += Signature.LENGTH + Integer.BYTES + length;
            }
        }
    }

    /** The id of the first text that this one is a near copy of; null where there is none, and the text is remembered then. */
    public @Nullable String originalOf(Signature signature, String document) throws IOException {
        OptionalInt original = copies.find(signature);
        if (original.isPresent()) {
            return document(original.getAsInt());
        }
        add(signature, document);
        return null;
    }

    private void add(Signature signature, String document) throws IOException {
        byte[] id = document.getBytes(StandardCharsets.UTF_8);
        remember(signature, length());
        pending.writeBytes(signature.values());
        pending.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(id.length).array());
        pending.writeBytes(id);
        if (pending.size() >= BUFFER) {
            flush();
        }
    }

    private void remember(Signature signature, long start) {
        int number = copies.count();
        copies.add(signature);
        int slot = number % NearCopies.WINDOW;
        if (slot / CHUNK == starts.size()) {
            starts.add(new long[CHUNK]);
        }
        starts.get(slot / CHUNK)[slot % CHUNK] = start;
    }

    private String document(int number) throws IOException {
        flush();
        int slot = number % NearCopies.WINDOW;
        file.seek(starts.get(slot / CHUNK)[slot % CHUNK] + Signature.LENGTH);
        byte[] id = new byte[file.readInt()];
        file.readFully(id);
        return new String(id, StandardCharsets.UTF_8);
    }

    /** How long the file is with all texts known so far, in bytes. */
    long length() {
        return written + pending.size();
    }

    private void flush() throws IOException {
        file.seek(written);
        file.write(pending.toByteArray());
        written += pending.size();
        pending.reset();
    }

    /** Writes all to the disk. */
    void save() throws IOException {
        flush();
        file.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
