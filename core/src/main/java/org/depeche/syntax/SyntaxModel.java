package org.depeche.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.depeche.syntax.model.LinearModel;

/**
 * All that training gives for a language, the file {@code syntax.model} of its folder.
 *
 * @param relations the label model's classes
 */
public record SyntaxModel(
        List<String> relations,
        LinearModel contractions,
        LinearModel tagger,
        LinearModel transitions,
        LinearModel labels,
        LinearModel names) {
    private static final int MAGIC = 0x44455043;
    private static final int VERSION = 1;

    /** The same with another model for names. */
    public SyntaxModel withNames(LinearModel model) {
        return new SyntaxModel(relations, contractions, tagger, transitions, labels, model);
    }

    static SyntaxModel load(String language) {
        try (InputStream stream = LanguageFile.open(language, "syntax.model")) {
            return read(ByteBuffer.wrap(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if the bytes are no model of this version
     */
    public static SyntaxModel read(ByteBuffer in) throws IOException {
        if (in.remaining() < 5 || in.getInt() != MAGIC || in.get() != VERSION) {
            throw new IOException("not a syntax model of version " + VERSION);
        }
        return new SyntaxModel(
                readNames(in),
                LinearModel.read(in),
                LinearModel.read(in),
                LinearModel.read(in),
                LinearModel.read(in),
                LinearModel.read(in));
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(MAGIC);
        out.writeByte(VERSION);
        writeNames(out, relations);
        contractions.write(out);
        tagger.write(out);
        transitions.write(out);
        labels.write(out);
        names.write(out);
    }

    private static List<String> readNames(ByteBuffer in) {
        int count = in.get() & 0xFF;
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            byte[] name = new byte[in.getShort()];
            in.get(name);
            names.add(new String(name, StandardCharsets.UTF_8));
        }
        return List.copyOf(names);
    }

    private static void writeNames(DataOutput out, List<String> names) throws IOException {
        out.writeByte(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }
}
