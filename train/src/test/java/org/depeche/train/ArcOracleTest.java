package org.depeche.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.depeche.syntax.model.ArcHybrid;
import org.depeche.syntax.model.RelationKinds;
import org.junit.jupiter.api.Test;

class ArcOracleTest {
    private static final RelationKinds KINDS = new RelationKinds(List.of("root", "dep"));

    /** A random projective tree over the words from first to last; returns its root. */
    private static int projectiveTree(int first, int last, int[] heads, Random random) {
        int root = first + random.nextInt(last - first + 1);
        int from = first;
        while (from < root) {
            int to = from + random.nextInt(root - from);
            heads[projectiveTree(from, to, heads, random)] = root;
            from = to + 1;
        }
        from = root + 1;
        while (from <= last) {
            int to = from + random.nextInt(last - from + 1);
            heads[projectiveTree(from, to, heads, random)] = root;
            from = to + 1;
        }
        return root;
    }

    @Test
    void transitionsWithoutCostBuildTheTree() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            int length = 1 + random.nextInt(20);
            int[] heads = new int[length + 2];
            heads[projectiveTree(1, length, heads, random)] = length + 1;
            ArcOracle oracle = new ArcOracle(heads, length);
            ArcHybrid state = new ArcHybrid(length, KINDS);
            while (!state.finished()) {
                int free = -1;
                for (int transition = 0; transition < ArcHybrid.TRANSITIONS; transition++) {
                    if (oracle.cost(state, transition) == 0 && (free < 0 || random.nextBoolean())) {
                        free = transition;
                    }
                }
                assertThat(free).as("a transition without cost in %s", state).isNotNegative();
                if (free == ArcHybrid.SHIFT) {
                    state.shift();
                } else {
                    state.attach(free, 1);
                }
            }
            for (int word = 1; word <= length; word++) {
                assertThat(state.headOf(word)).isEqualTo(heads[word]);
            }
        }
    }
}
