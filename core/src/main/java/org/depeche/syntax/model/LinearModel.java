package org.depeche.syntax.model;

import java.io.DataOutput;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A linear classifier over hashed features. Each feature has a sparse row of weights, quantised to eight bits. Immutable.
 *
 * <p>In memory a hash table finds a feature's row with one access, and holds the row itself where there are only few
 * classes. For the form on file see {@link ModelRows}.
 */
public final class LinearModel implements Scorer {
    private static final int LEVELS = 127;
    /** Up to so many classes a row has its place in the table. */
    private static final int INLINE = 4;

    private final int classes;
    /** The weight that a byte of 127 stands for. */
    private final float largest;

    private final int features;

    /**
     * Open addressing: a feature's hash in the upper 32 bits; in the lower its weights, a byte a class, or the place of its
     * row plus one; 0 where free.
     */
    private final long[] table;

    /** Rows: the number of weights, then pairs of class and weight. */
    private final byte[] rows;

    private final float[] decoded = new float[256];

    private LinearModel(int classes, float largest, ModelRows given) {
        this.classes = classes;
        this.largest = largest;
        features = given.features();
        table = new long[Math.max(4, Integer.highestOneBit(Math.max(1, features)) * 4)];
        rows = new byte[classes <= INLINE ? 0 : features + 2 * given.weights()];
        int end = 0;
        for (int feature = 0; feature < features; feature++) {
            int value;
            if (classes <= INLINE) {
                value = inline(given, feature);
            } else {
                value = end + 1;
                end = copyRow(given, feature, end);
            }
            table[free(given.hash(feature))] = ((long) given.hash(feature) << 32) | (value & 0xFFFFFFFFL);
        }
        for (int code = -LEVELS; code <= LEVELS; code++) {
            decoded[code & 0xFF] = decode(code, largest);
        }
    }

    private static int inline(ModelRows given, int feature) {
        int value = 0;
        for (int k = given.start(feature); k < given.start(feature + 1); k++) {
            value |= (given.weight(k) & 0xFF) << (8 * given.label(k));
        }
        return value;
    }

    private int copyRow(ModelRows given, int feature, int start) {
        int at = start;
        rows[at++] = (byte) (given.start(feature + 1) - given.start(feature));
        for (int k = given.start(feature); k < given.start(feature + 1); k++) {
            rows[at++] = (byte) given.label(k);
            rows[at++] = given.weight(k);
        }
        return at;
    }

    private int free(int hash) {
        int slot = slot(hash);
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }

    /**
     * A model from full weights.
     *
     * @param hashes the features in any order, without doubles
     * @param weights one row for each feature, one weight for each class
     */
    public static LinearModel of(int classes, int[] hashes, float[][] weights) {
        if (classes > 255) {
            throw new IllegalArgumentException("at most 255 classes: " + classes);
        }
        float largest = Float.MIN_NORMAL;
        for (float[] row : weights) {
            for (float weight : row) {
                largest = Math.max(largest, Math.abs(weight));
            }
        }
        byte[][] codes = new byte[weights.length][classes];
        for (int i = 0; i < weights.length; i++) {
            for (int k = 0; k < classes; k++) {
                codes[i][k] = encode(weights[i][k], largest);
            }
        }
        return new LinearModel(classes, largest, ModelRows.of(hashes, codes));
    }

    /** A model that knows nothing and scores everything zero. */
    public static LinearModel empty(int classes) {
        return of(classes, new int[0], new float[0][]);
    }

    private static float decode(int code, float largest) {
        float share = (float) code / LEVELS;
        return share * Math.abs(share) * largest;
    }

    /** The signed square root of a weight's share of the largest: most weights are small and keep their precision so. */
    private static byte encode(float weight, float largest) {
        return (byte) (Math.signum(weight) * Math.round(Math.sqrt(Math.abs(weight) / largest) * LEVELS));
    }

    @Override
    public int classes() {
        return classes;
    }

    /** The number of features with a weight. */
    public int features() {
        return features;
    }

    /** The number of weights that are not zero. */
    public int weights() {
        return rows().weights();
    }

    @Override
    public void score(FeatureVector features, float[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        long[] values = features.room();
        int found = find(features, values);
        if (classes <= INLINE) {
            for (int i = 0; i < found; i++) {
                addInline((int) values[i], scores);
            }
        } else {
            addRows(values, found, scores);
        }
    }

    /**
     * The weights of the features that have any, or the places of their rows, in the order of the features.
     *
     * @return how many
     */
    private int find(FeatureVector features, long[] values) {
        // The table is far larger than the processor's caches: ask for all entries before waiting for any.
        for (int i = 0; i < features.size(); i++) {
            values[i] = table[slot(features.hash(i))];
        }
        int found = 0;
        for (int i = 0; i < features.size(); i++) {
            int hash = features.hash(i);
            int slot = slot(hash);
            long entry = values[i];
            while (entry != 0 && (int) (entry >>> 32) != hash) {
                slot = (slot + 1) & (table.length - 1);
                entry = table[slot];
            }
            if (entry != 0) {
                values[found++] = entry;
            }
        }
        return found;
    }

    private void addInline(int value, float[] scores) {
        for (int k = 0; k < classes; k++) {
            scores[k] += decoded[(value >>> (8 * k)) & 0xFF];
        }
    }

    private void addRows(long[] values, int count, float[] scores) {
        // Again all rows are asked for before any is added up.
        for (int i = 0; i < count; i++) {
            int row = (int) values[i] - 1;
            values[i] = ((long) row << 8) | (rows[row] & 0xFF);
        }
        for (int i = 0; i < count; i++) {
            int at = (int) (values[i] >>> 8) + 1;
            int end = at + 2 * (int) (values[i] & 0xFF);
            for (; at < end; at += 2) {
                scores[rows[at] & 0xFF] += decoded[rows[at + 1] & 0xFF];
            }
        }
    }

    private ModelRows rows() {
        int[] hashes = new int[features];
        byte[][] codes = new byte[features][classes];
        int feature = 0;
        for (long entry : table) {
            if (entry != 0) {
                hashes[feature] = (int) (entry >>> 32);
                spread((int) entry, codes[feature++]);
            }
        }
        return ModelRows.of(hashes, codes);
    }

    private void spread(int value, byte[] codes) {
        if (classes <= INLINE) {
            for (int k = 0; k < classes; k++) {
                codes[k] = (byte) (value >>> (8 * k));
            }
            return;
        }
        int row = value - 1;
        for (int k = 0; k < (rows[row] & 0xFF); k++) {
            codes[rows[row + 1 + 2 * k] & 0xFF] = rows[row + 2 + 2 * k];
        }
    }

    public void write(DataOutput out) throws IOException {
        out.writeShort(classes);
        out.writeFloat(largest);
        rows().write(out, classes);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if the bytes are no model, or only the beginning of one
     */
    public static LinearModel read(ByteBuffer in) throws IOException {
        try {
            int classes = in.getShort() & 0xFFFF;
            float largest = in.getFloat();
            return new LinearModel(classes, largest, ModelRows.read(in, classes));
        } catch (BufferUnderflowException e) {
            throw (IOException) new EOFException("a damaged model: its end is missing").initCause(e);
        }
    }
}
