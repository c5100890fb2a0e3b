package org.depeche.syntax.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A linear classifier over hashed features. Each feature has a sparse row of weights, quantised to eight bits. Immutable.
 *
 * <p>On file the features stand in the order of their hashes, each with the distance from the one before as a variable-length
 * integer, then its number of weights, then pairs of class and weight. The weight's byte holds the signed square root of
 * its share of the largest weight, so that small weights, which are the most, keep their precision.
 */
public final class LinearModel implements Scorer {
    private static final int LEVELS = 127;

    private final int classes;
    /** The weight that a byte of 127 stands for. */
    private final float largest;
    /** The features' hashes in ascending order as unsigned integers. */
    private final int[] hashes;
    /** Where each feature's row begins; one more than there are features. */
    private final int[] starts;

    private final byte[] rowClasses;
    private final byte[] rowWeights;

    /** Open addressing: a hash in the upper 32 bits, the index of its feature plus one in the lower; 0 where free. */
    private final long[] table;

    private final float[] decoded = new float[256];

    /**
     * A model from its parts.
     *
     * @param hashes the features, ascending as unsigned integers
     * @param starts where each feature's row begins in the next two arrays, and their length at the end
     */
    LinearModel(int classes, float largest, int[] hashes, int[] starts, byte[] rowClasses, byte[] rowWeights) {
        this.classes = classes;
        this.largest = largest;
        this.hashes = hashes;
        this.starts = starts;
        this.rowClasses = rowClasses;
        this.rowWeights = rowWeights;
        this.table = new long[Math.max(4, Integer.highestOneBit(Math.max(1, hashes.length)) * 4)];
        for (int i = 0; i < hashes.length; i++) {
            int slot = slot(hashes[i]);
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = ((long) hashes[i] << 32) | (i + 1);
        }
        for (int code = -LEVELS; code <= LEVELS; code++) {
            decoded[code & 0xFF] = decode(code, largest);
        }
    }

    private static float decode(int code, float largest) {
        float share = (float) code / LEVELS;
        return share * Math.abs(share) * largest;
    }

    private static int encode(float weight, float largest) {
        return (int) (Math.signum(weight) * Math.round(Math.sqrt(Math.abs(weight) / largest) * LEVELS));
    }

    /**
     * A model from full weights.
     *
     * @param hashes the features in any order, without doubles
     * @param weights one row for each feature, one weight for each class
     */
    public static LinearModel of(int classes, int[] hashes, float[][] weights) {
        if (classes > 256) {
            throw new IllegalArgumentException("at most 256 classes: " + classes);
        }
        Integer[] order = new Integer[hashes.length];
        float largest = Float.MIN_NORMAL;
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            for (float weight : weights[i]) {
                largest = Math.max(largest, Math.abs(weight));
            }
        }
        Arrays.sort(order, (a, b) -> Integer.compareUnsigned(hashes[a], hashes[b]));
        int[] kept = new int[hashes.length];
        int[] starts = new int[hashes.length + 1];
        byte[] rowClasses = new byte[hashes.length * classes];
        byte[] rowWeights = new byte[hashes.length * classes];
        int features = 0;
        int entries = 0;
        for (int row : order) {
            int before = entries;
            for (int k = 0; k < classes; k++) {
                int code = encode(weights[row][k], largest);
                if (code != 0) {
                    rowClasses[entries] = (byte) k;
                    rowWeights[entries++] = (byte) code;
                }
            }
            if (entries > before) {
                kept[features++] = hashes[row];
                starts[features] = entries;
            }
        }
        return new LinearModel(
                classes,
                largest,
                Arrays.copyOf(kept, features),
                Arrays.copyOf(starts, features + 1),
                Arrays.copyOf(rowClasses, entries),
                Arrays.copyOf(rowWeights, entries));
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }

    @Override
    public int classes() {
        return classes;
    }

    /** The number of features with a weight. */
    public int features() {
        return hashes.length;
    }

    /** The number of weights that are not zero. */
    public int weights() {
        return rowWeights.length;
    }

    @Override
    public void score(FeatureVector features, float[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < features.size(); i++) {
            int hash = features.hash(i);
            int slot = slot(hash);
            long entry = table[slot];
            while (entry != 0 && (int) (entry >>> 32) != hash) {
                slot = (slot + 1) & (table.length - 1);
                entry = table[slot];
            }
            if (entry != 0) {
                addRow((int) entry - 1, scores);
            }
        }
    }

    private void addRow(int feature, float[] scores) {
        int end = starts[feature + 1];
        for (int k = starts[feature]; k < end; k++) {
            scores[rowClasses[k] & 0xFF] += decoded[rowWeights[k] & 0xFF];
        }
    }

    public void write(DataOutput out) throws IOException {
        out.writeShort(classes);
        out.writeFloat(largest);
        out.writeInt(hashes.length);
        out.writeInt(rowClasses.length);
        int previous = 0;
        for (int i = 0; i < hashes.length; i++) {
            writeVariable(out, hashes[i] - previous);
            previous = hashes[i];
            out.writeByte(starts[i + 1] - starts[i] - 1);
        }
        out.write(rowClasses);
        out.write(rowWeights);
    }

    /** Reads what {@link #write} wrote. */
    public static LinearModel read(DataInput in) throws IOException {
        int classes = in.readUnsignedShort();
        float largest = in.readFloat();
        int[] hashes = new int[in.readInt()];
        int entries = in.readInt();
        int[] starts = new int[hashes.length + 1];
        int hash = 0;
        for (int i = 0; i < hashes.length; i++) {
            hash += readVariable(in);
            hashes[i] = hash;
            starts[i + 1] = starts[i] + in.readUnsignedByte() + 1;
        }
        if (starts[hashes.length] != entries) {
            throw new IOException("a damaged model: " + starts[hashes.length] + " weights instead of " + entries);
        }
        byte[] rowClasses = new byte[entries];
        byte[] rowWeights = new byte[entries];
        in.readFully(rowClasses);
        in.readFully(rowWeights);
        return new LinearModel(classes, largest, hashes, starts, rowClasses, rowWeights);
    }

    private static void writeVariable(DataOutput out, int value) throws IOException {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readVariable(DataInput in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IOException("a damaged model: a number without an end");
    }
}
