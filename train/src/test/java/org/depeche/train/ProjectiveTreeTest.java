package org.depeche.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ProjectiveTreeTest {
    @Test
    void takesTheArcsThatMostVoteFor() {
        // "The army fled": two of three parsers have "fled" above "army".
        double[][] votes = new double[4][4];
        votes[0][3] = 3;
        votes[3][2] = 2;
        votes[1][2] = 1;
        votes[2][1] = 3;
        assertThat(ProjectiveTree.heads(votes)).containsExactly(0, 2, 3, 0);
    }

    @Test
    void hasOneRootEvenWhereVotesAreForTwo() {
        double[][] votes = new double[3][3];
        votes[0][1] = 5;
        votes[0][2] = 4;
        assertThat(ProjectiveTree.heads(votes)).containsExactly(0, 0, 1);
    }

    @Test
    void isAsGoodAsTheBestOfAllTrees() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            int length = 1 + random.nextInt(5);
            double[][] votes = new double[length + 1][length + 1];
            for (double[] row : votes) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = random.nextInt(9);
                }
            }
            int[] heads = ProjectiveTree.heads(votes);
            assertThat(isProjectiveTree(heads)).isTrue();
            assertThat(sum(votes, heads)).isEqualTo(best(votes, new int[length + 1], 1));
        }
    }

    /** The best sum of any projective tree, by trying all. */
    private static double best(double[][] votes, int[] heads, int word) {
        if (word == heads.length) {
            return isProjectiveTree(heads) ? sum(votes, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head < heads.length; head++) {
            heads[word] = head;
            best = Math.max(best, best(votes, heads, word + 1));
        }
        return best;
    }

    private static double sum(double[][] votes, int[] heads) {
        double sum = 0;
        for (int word = 1; word < heads.length; word++) {
            sum += votes[heads[word]][word];
        }
        return sum;
    }

    private static boolean isProjectiveTree(int[] heads) {
        int roots = 0;
        for (int word = 1; word < heads.length; word++) {
            roots += heads[word] == 0 ? 1 : 0;
            int head = heads[word];
            for (int between = Math.min(word, head) + 1; between < Math.max(word, head); between++) {
                if (!isBelow(heads, between, head)) {
                    return false;
                }
            }
            if (!isBelow(heads, word, 0)) {
                return false;
            }
        }
        return roots == 1;
    }

    private static boolean isBelow(int[] heads, int word, int head) {
        int at = word;
        for (int steps = 0; steps <= heads.length; steps++) {
            if (at == head) {
                return true;
            }
            if (at == 0) {
                return false;
            }
            at = heads[at];
        }
        return false;
    }
}
