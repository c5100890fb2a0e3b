package org.depeche.syntax.model;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The sparse rows of a linear model in the order of their features' hashes, as they stand on file.
 *
 * <p>There each feature has the distance from the hash before as a variable-length integer and its number of weights;
 * then come the classes of all weights, then their values, a byte each. Where there are no more than eight classes, a byte
 * with a bit for each class stands in place of number and classes.
 */
final class ModelRows {
    private static final int MASKED = 8;

    private final int[] hashes;
    /** Where each feature's row begins, and where the last ends. */
    private final int[] starts;

    private final byte[] labels;
    private final byte[] weights;

    private ModelRows(int[] hashes, int[] starts, byte[] labels, byte[] weights) {
        this.hashes = hashes;
        this.starts = starts;
        this.labels = labels;
        this.weights = weights;
    }

    /**
     * Rows from full ones; those without a weight are left out.
     *
     * @param hashes the features in any order
     * @param codes a row for each feature, a quantised weight for each class
     */
    static ModelRows of(int[] hashes, byte[][] codes) {
        int[] order = IntStream.range(0, hashes.length)
                .boxed()
                .sorted(Comparator.comparing(i -> hashes[i], Integer::compareUnsigned))
                .mapToInt(Integer::intValue)
                .toArray();
        int count = 0;
        for (byte[] row : codes) {
            for (byte code : row) {
                count += code == 0 ? 0 : 1;
            }
        }
        int[] kept = new int[hashes.length];
        int[] starts = new int[hashes.length + 1];
        byte[] labels = new byte[count];
        byte[] weights = new byte[count];
        int features = 0;
        int end = 0;
        for (int row : order) {
            int start = end;
            for (int k = 0; k < codes[row].length; k++) {
                if (codes[row][k] != 0) {
                    labels[end] = (byte) k;
                    weights[end++] = codes[row][k];
                }
            }
            if (end > start) {
                kept[features++] = hashes[row];
                starts[features] = end;
            }
        }
        return new ModelRows(Arrays.copyOf(kept, features), Arrays.copyOf(starts, features + 1), labels, weights);
    }

    int features() {
        return hashes.length;
    }

    int weights() {
        return weights.length;
    }

    int hash(int feature) {
        return hashes[feature];
    }

    int start(int feature) {
        return starts[feature];
    }

    int label(int at) {
        return labels[at] & 0xFF;
    }

    byte weight(int at) {
        return weights[at];
    }

    void write(DataOutput out, int classes) throws IOException {
        out.writeInt(hashes.length);
        out.writeInt(weights.length);
        int previous = 0;
        for (int i = 0; i < hashes.length; i++) {
            writeVariable(out, hashes[i] - previous);
            previous = hashes[i];
            out.writeByte(classes <= MASKED ? mask(i) : starts[i + 1] - starts[i]);
        }
        if (classes > MASKED) {
            out.write(labels);
        }
        out.write(weights);
    }

    private int mask(int feature) {
        int mask = 0;
        for (int k = starts[feature]; k < starts[feature + 1]; k++) {
            mask |= 1 << labels[k];
        }
        return mask;
    }

    static ModelRows read(ByteBuffer in, int classes) throws IOException {
        int[] hashes = new int[in.getInt()];
        int count = in.getInt();
        int[] starts = new int[hashes.length + 1];
        byte[] labels = new byte[count];
        int hash = 0;
        for (int i = 0; i < hashes.length; i++) {
            hash += readVariable(in);
            hashes[i] = hash;
            int row = in.get() & 0xFF;
            starts[i + 1] = starts[i] + (classes <= MASKED ? Integer.bitCount(row) : row);
            if (starts[i + 1] > count) {
                throw new IOException("a damaged model: more than the " + count + " weights announced");
            }
            if (classes <= MASKED) {
                unmask(row, labels, starts[i]);
            }
        }
        byte[] weights = new byte[count];
        if (classes > MASKED) {
            in.get(labels);
        }
        in.get(weights);
        return new ModelRows(hashes, starts, labels, weights);
    }

    private static void unmask(int mask, byte[] labels, int start) {
        int at = start;
        for (int k = 0; k < MASKED; k++) {
            if ((mask & (1 << k)) != 0) {
                labels[at++] = (byte) k;
            }
        }
    }

    private static void writeVariable(DataOutput out, int value) throws IOException {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readVariable(ByteBuffer in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = in.get() & 0xFF;
            value |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IOException("a damaged model: a number without an end");
    }
}
