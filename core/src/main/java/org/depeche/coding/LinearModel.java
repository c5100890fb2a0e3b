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
    /**
     * Open-addressing table: in turn a feature's hash, 0 where free, and where its weights start, with their number in the
     * lowest eight bits. Side by side, so that one access to memory gets both.
     */
    private final long[] table;
    /** Of each weight its class in the lowest eight bits, and the weight itself above them. */
    private final int[] weights;

    private int used;

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
        this.table = new long[2 * capacity(keys.length)];
        this.weights = new int[stored];
        for (int i = 0; i < keys.length; i++) {
            int start = used;
            for (int c = 0; c < rows[i].length; c++) {
                if (rows[i][c] != 0) {
                    addWeight(c, Math.round(rows[i][c] / scale));
                }
            }
            put(keys[i], start);
        }
    }

    private LinearModel(List<String> classes, float scale, DataInputStream in) throws IOException {
        this.classes = classes;
        this.scale = scale;
        int features = in.readInt();
        int stored = in.readInt();
        this.table = new long[2 * capacity(features)];
        this.weights = new int[stored];
        byte[] rows = new byte[features * 9 + stored * 3];
        in.readFully(rows);
        ByteBuffer from = ByteBuffer.wrap(rows);
        for (int i = 0; i < features; i++) {
            long key = from.getLong();
            int start = used;
            int count = from.get();
            for (int k = 0; k < count; k++) {
                int ofClass = from.get();
                addWeight(ofClass, from.getShort());
            }
            put(key, start);
        }
    }

    private static int capacity(int features) {
        return Integer.highestOneBit(Math.max(4, features * 2)) * 2;
    }

    private void addWeight(int ofClass, int weight) {
        weights[used++] = (weight << 8) | ofClass;
    }

    private void put(long key, int start) {
        int place = find(key);
        table[place] = key;
        table[place + 1] = ((long) start << 8) | (used - start);
    }

    private int home(long key) {
        return ((int) (key ^ (key >>> 32)) << 1) & (table.length - 2);
    }

    /** The feature's place in the table, or the free one where it would stand. */
    private int find(long key) {
        int place = home(key);
        while (table[place] != 0 && table[place] != key) {
            place = (place + 2) & (table.length - 2);
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
            if (entries[i] != 0) {
                add(features.key(i), scores);
            }
        }
        return scores;
    }

    private void add(long key, double[] scores) {
        int place = find(key);
        if (table[place] == 0) {
            return;
        }
        int start = (int) (table[place + 1] >>> 8);
        int end = start + (int) (table[place + 1] & 0xFF);
        for (int k = start; k < end; k++) {
            scores[weights[k] & 0xFF] += (weights[k] >> 8) * (double) scale;
        }
    }

    /** The classes' probabilities (softmax of the scores). */
    public double[] probabilities(Features features) {
        return softmax(scores(features));
    }

    /** What one feature says for a class; 0 where it says nothing. */
    public double weight(long key, int ofClass) {
        double[] scores = new double[classes.size()];
        add(key, scores);
        return scores[ofClass];
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
        for (int place = 0; place < table.length; place += 2) {
            features += table[place] == 0 ? 0 : 1;
        }
        out.writeInt(features);
        out.writeInt(weights.length);
        for (int place = 0; place < table.length; place += 2) {
            if (table[place] != 0) {
                int start = (int) (table[place + 1] >>> 8);
                int count = (int) (table[place + 1] & 0xFF);
                out.writeLong(table[place]);
                out.writeByte(count);
                for (int k = start; k < start + count; k++) {
                    out.writeByte(weights[k] & 0xFF);
                    out.writeShort(weights[k] >> 8);
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
