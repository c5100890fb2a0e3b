package org.depeche.coding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A linear classifier over hashed features, with 16-bit weights. Immutable and thread-safe.
 *
 * <p>Sparse: a feature holds weights only for the classes that it speaks for or against.
 */
public final class LinearModel {
    private static final int MAGIC = 0x4445504D;

    private final List<String> classes;
    private final float scale;
    /** Open-addressing table of feature hashes; 0 marks a free place. */
    private final long[] table;
    /** For each place of the table, where its weights start in {@link #weightClasses}. */
    private final int[] starts;

    private final byte[] counts;
    private final byte[] weightClasses;
    private final short[] weights;

    /**
     * @param keys feature hashes, each once, none 0
     * @param rows each feature's weight by class, NaN-free; zeros are not stored
     */
    public LinearModel(List<String> classes, long[] keys, float[][] rows) {
        this.classes = List.copyOf(classes);
        float largest = 1e-6f;
        int stored = 0;
        for (float[] row : rows) {
            for (float weight : row) {
                largest = Math.max(largest, Math.abs(weight));
                stored += weight == 0 ? 0 : 1;
            }
        }
        this.scale = largest / Short.MAX_VALUE;
        int capacity = Integer.highestOneBit(Math.max(4, keys.length * 2)) * 2;
        this.table = new long[capacity];
        this.starts = new int[capacity];
        this.counts = new byte[capacity];
        this.weightClasses = new byte[stored];
        this.weights = new short[stored];
        int at = 0;
        for (int i = 0; i < keys.length; i++) {
            int place = free(keys[i]);
            table[place] = keys[i];
            starts[place] = at;
            for (int c = 0; c < rows[i].length; c++) {
                if (rows[i][c] != 0) {
                    weightClasses[at] = (byte) c;
                    weights[at++] = (short) Math.round(rows[i][c] / scale);
                }
            }
            counts[place] = (byte) (at - starts[place]);
        }
    }

    private LinearModel(List<String> classes, float scale, DataInputStream in) throws IOException {
        this.classes = classes;
        this.scale = scale;
        int features = in.readInt();
        int stored = in.readInt();
        int capacity = Integer.highestOneBit(Math.max(4, features * 2)) * 2;
        this.table = new long[capacity];
        this.starts = new int[capacity];
        this.counts = new byte[capacity];
        this.weightClasses = new byte[stored];
        this.weights = new short[stored];
        byte[] rows = new byte[features * 9 + stored * 3];
        in.readFully(rows);
        ByteBuffer from = ByteBuffer.wrap(rows);
        int at = 0;
        for (int i = 0; i < features; i++) {
            long key = from.getLong();
            int place = free(key);
            table[place] = key;
            starts[place] = at;
            int count = from.get();
            counts[place] = (byte) count;
            for (int k = 0; k < count; k++) {
                weightClasses[at] = from.get();
                weights[at++] = from.getShort();
            }
        }
    }

    private int home(long key) {
        return (int) (key ^ (key >>> 32)) & (table.length - 1);
    }

    private int free(long key) {
        int place = home(key);
        while (table[place] != 0 && table[place] != key) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    public List<String> classes() {
        return classes;
    }

    /** The classes' scores for these features. */
    public double[] scores(Features features) {
        double[] scores = new double[classes.size()];
        // The table is far larger than the processor's caches: ask for all entries before waiting for any.
        long[] entries = new long[features.size()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = table[home(features.key(i))];
        }
        for (int i = 0; i < entries.length; i++) {
            long key = features.key(i);
            int place = entries[i] == 0 || entries[i] == key ? home(key) : free(key);
            if (table[place] != 0) {
                for (int k = starts[place]; k < starts[place] + counts[place]; k++) {
                    scores[weightClasses[k]] += weights[k] * (double) scale;
                }
            }
        }
        return scores;
    }

    /** The classes' probabilities (softmax of the scores). */
    public double[] probabilities(Features features) {
        return softmax(scores(features));
    }

    /** What one feature says for a class; 0 where it says nothing. */
    public double weight(long key, int ofClass) {
        int place = free(key);
        if (table[place] != 0) {
            for (int k = starts[place]; k < starts[place] + counts[place]; k++) {
                if (weightClasses[k] == ofClass) {
                    return weights[k] * (double) scale;
                }
            }
        }
        return 0;
    }

    /** Turns scores into probabilities, in place. */
    static double[] softmax(double[] scores) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            largest = Math.max(largest, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - largest);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    /** Writes the model; {@link #read} reads it back to the same scores. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeByte(classes.size());
        for (String name : classes) {
            out.writeUTF(name);
        }
        out.writeFloat(scale);
        int features = 0;
        for (long key : table) {
            features += key == 0 ? 0 : 1;
        }
        out.writeInt(features);
        out.writeInt(weights.length);
        for (int place = 0; place < table.length; place++) {
            if (table[place] != 0) {
                out.writeLong(table[place]);
                out.writeByte(counts[place]);
                for (int k = starts[place]; k < starts[place] + counts[place]; k++) {
                    out.writeByte(weightClasses[k]);
                    out.writeShort(weights[k]);
                }
            }
        }
    }

    /**
     * Reads a model.
     *
     * @throws IOException if the bytes are no model
     */
    public static LinearModel read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a linear model of Dépêche");
        }
        String[] classes = new String[in.readByte()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = in.readUTF();
        }
        return new LinearModel(List.of(classes), in.readFloat(), in);
    }
}
