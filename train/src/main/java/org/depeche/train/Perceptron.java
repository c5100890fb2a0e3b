package org.depeche.train;

import java.util.Arrays;
import org.depeche.syntax.model.FeatureVector;
import org.depeche.syntax.model.LinearModel;
import org.depeche.syntax.model.Scorer;

/** An averaged perceptron while it learns. Features get weights with the first mistake that they take part in. */
final class Perceptron implements Scorer {
    private final int classes;
    /** Open addressing: a feature's hash in the upper half, its row plus one in the lower; 0 where free. */
    private long[] table = new long[1 << 16];

    private int rows;
    private float[] weights;
    /** Every change times the step it was made at: what makes the mean over all steps cheap. */
    private double[] timed;

    /** How often each row was changed, up to 100. */
    private byte[] changes = new byte[1 << 10];

    private int step = 1;

    Perceptron(int classes) {
        this.classes = classes;
        weights = new float[classes << 10];
        timed = new double[classes << 10];
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(FeatureVector features, float[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < features.size(); i++) {
            int row = row(features.hash(i));
            if (row >= 0) {
                for (int k = 0; k < classes; k++) {
                    scores[k] += weights[row * classes + k];
                }
            }
        }
    }

    /** Counts a decision. */
    void step() {
        step++;
    }

    /** Moves the weights from the class that was wrongly chosen to the right one. */
    void learn(FeatureVector features, int right, int wrong) {
        for (int i = 0; i < features.size(); i++) {
            int row = rowOrNew(features.hash(i));
            changes[row] = (byte) Math.min(100, changes[row] + 1);
            int at = row * classes;
            weights[at + right] += 1;
            timed[at + right] += step;
            weights[at + wrong] -= 1;
            timed[at + wrong] -= step;
        }
    }

    private int slot(int hash, long[] in) {
        int slot = (hash ^ (hash >>> 16)) & (in.length - 1);
        while (in[slot] != 0 && (int) (in[slot] >>> 32) != hash) {
            slot = (slot + 1) & (in.length - 1);
        }
        return slot;
    }

    private int row(int hash) {
        return (int) table[slot(hash, table)] - 1;
    }

    private int rowOrNew(int hash) {
        int row = row(hash);
        if (row >= 0) {
            return row;
        }
        if (rows * 2 >= table.length) {
            grow();
        }
        if ((rows + 1) * classes > weights.length) {
            weights = Arrays.copyOf(weights, weights.length * 2);
            timed = Arrays.copyOf(timed, timed.length * 2);
        }
        if (rows == changes.length) {
            changes = Arrays.copyOf(changes, changes.length * 2);
        }
        table[slot(hash, table)] = ((long) hash << 32) | (rows + 1);
        return rows++;
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (long entry : table) {
            if (entry != 0) {
                larger[slot((int) (entry >>> 32), larger)] = entry;
            }
        }
        table = larger;
    }

    /**
     * The mean of the weights over all steps.
     *
     * @param leastChanges features that took part in fewer mistakes are left out, as they only know one example
     */
    LinearModel average(int leastChanges) {
        int[] hashes = new int[rows];
        float[][] means = new float[rows][];
        int kept = 0;
        for (long entry : table) {
            int row = (int) entry - 1;
            if (entry != 0 && changes[row] >= leastChanges) {
                hashes[kept] = (int) (entry >>> 32);
                float[] mean = new float[classes];
                for (int k = 0; k < classes; k++) {
                    int at = row * classes + k;
                    mean[k] = (float) (weights[at] - timed[at] / step);
                }
                means[kept++] = mean;
            }
        }
        return LinearModel.of(classes, Arrays.copyOf(hashes, kept), Arrays.copyOf(means, kept));
    }
}
