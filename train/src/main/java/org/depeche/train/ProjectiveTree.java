package org.depeche.train;

/**
 * The best projective tree over votes for arcs, by Eisner's algorithm (Eisner 1996, "Three new probabilistic models for
 * dependency parsing"), in cubic time. Words are counted from 1; 0 is above the root.
 */
final class ProjectiveTree {
    /** Held against each word that has no head, so that one alone has none. */
    private static final double ROOT_COST = 1e6;

    private final int length;
    private final double[][] votes;
    /** By first and last word: the best span whose head is the last word (0) or the first (1), and where it is parted. */
    private final double[][][] complete;

    private final double[][][] open;
    private final int[][][] completeAt;
    private final int[][] openAt;
    private final int[] heads;

    private ProjectiveTree(double[][] votes) {
        this.votes = votes;
        length = votes.length - 1;
        complete = new double[length + 1][length + 1][2];
        open = new double[length + 1][length + 1][2];
        completeAt = new int[length + 1][length + 1][2];
        openAt = new int[length + 1][length + 1];
        heads = new int[length + 1];
    }

    /**
     * Each word's head, at its own place; the first place is not used.
     *
     * @param votes by head and dependent, a square
     */
    static int[] heads(double[][] votes) {
        ProjectiveTree tree = new ProjectiveTree(votes);
        for (int distance = 1; distance <= tree.length; distance++) {
            for (int from = 0; from + distance <= tree.length; from++) {
                tree.fill(from, from + distance);
            }
        }
        tree.readComplete(0, tree.length, 1);
        return tree.heads;
    }

    private double vote(int head, int dependent) {
        return votes[head][dependent] - (head == 0 ? ROOT_COST : 0);
    }

    private void fill(int from, int to) {
        double best = Double.NEGATIVE_INFINITY;
        for (int k = from; k < to; k++) {
            double sum = complete[from][k][1] + complete[k + 1][to][0];
            if (sum > best) {
                best = sum;
                openAt[from][to] = k;
            }
        }
        open[from][to][0] = from == 0 ? Double.NEGATIVE_INFINITY : best + vote(to, from);
        open[from][to][1] = best + vote(from, to);
        complete[from][to][0] = Double.NEGATIVE_INFINITY;
        complete[from][to][1] = Double.NEGATIVE_INFINITY;
        for (int k = from; k < to; k++) {
            complete(from, to, 0, k, complete[from][k][0] + open[k][to][0]);
            complete(from, to, 1, k + 1, open[from][k + 1][1] + complete[k + 1][to][1]);
        }
    }

    private void complete(int from, int to, int side, int at, double sum) {
        if (sum > complete[from][to][side]) {
            complete[from][to][side] = sum;
            completeAt[from][to][side] = at;
        }
    }

    private void readComplete(int from, int to, int side) {
        if (from == to) {
            return;
        }
        int at = completeAt[from][to][side];
        if (side == 0) {
            readComplete(from, at, 0);
            readOpen(at, to, 0);
        } else {
            readOpen(from, at, 1);
            readComplete(at, to, 1);
        }
    }

    private void readOpen(int from, int to, int side) {
        if (side == 0) {
            heads[from] = to;
        } else {
            heads[to] = from;
        }
        int at = openAt[from][to];
        readComplete(from, at, 1);
        readComplete(at + 1, to, 0);
    }
}
