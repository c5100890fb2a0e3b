package org.depeche.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArcHybridTest {
    @Test
    void anyAllowedTransitionsEndInATreeWithOneRoot() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            int length = 1 + random.nextInt(30);
            ArcHybrid state = new ArcHybrid(length, new RelationKinds(List.of("root", "nsubj", "obj")));
            int steps = 0;
            while (!state.finished()) {
                int only = state.onlyTransition();
                long allowed = IntStream.range(0, ArcHybrid.TRANSITIONS)
                        .filter(state::allows)
                        .count();
                assertThat(only >= 0).isEqualTo(allowed == 1);
                int transition = only >= 0 ? only : random.nextInt(ArcHybrid.TRANSITIONS);
                if (state.allows(transition)) {
                    steps++;
                    if (transition == ArcHybrid.SHIFT) {
                        state.shift();
                    } else {
                        state.attach(transition, 2);
                    }
                }
            }
            assertThat(steps).isEqualTo(2 * length);
            int roots = 0;
            for (int word = 1; word <= length; word++) {
                roots += state.headOf(word) == length + 1 ? 1 : 0;
                assertThat(state.labelOf(word)).isEqualTo(2);
                int at = word;
                int climbed = 0;
                while (at <= length) {
                    at = state.headOf(at);
                    assertThat(++climbed).isLessThanOrEqualTo(length);
                }
            }
            assertThat(roots).isEqualTo(1);
        }
    }
}
