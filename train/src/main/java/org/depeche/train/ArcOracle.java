package org.depeche.train;

import org.depeche.syntax.model.ArcHybrid;

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many arcs of the right tree each transition
 * puts out of reach.
 */
final class ArcOracle {
    static final int FORBIDDEN = Integer.MAX_VALUE;

    /** The right heads of the words from 1; the length plus one for the root. */
    private final int[] heads;

    private final int length;

    ArcOracle(int[] heads, int length) {
        this.heads = heads;
        this.length = length;
    }

    int cost(ArcHybrid state, int transition) {
        if (!state.allows(transition)) {
            return FORBIDDEN;
        }
        return transition == ArcHybrid.SHIFT ? shiftCost(state) : attachCost(state, transition);
    }

    /** The next word loses its dependents on the stack, and its head there unless that is the topmost. */
    private int shiftCost(ArcHybrid state) {
        int next = state.next();
        int cost = 0;
        for (int k = 0; k < state.depth(); k++) {
            int word = state.stack(k);
            if (heads[word] == next || (k > 0 && heads[next] == word)) {
                cost++;
            }
        }
        return cost;
    }

    /** The topmost word loses its dependents to come, and its head if it is another. */
    private int attachCost(ArcHybrid state, int transition) {
        int word = state.dependent();
        int next = state.next();
        int cost = 0;
        for (int later = next; later <= length; later++) {
            if (heads[later] == word) {
                cost++;
            }
        }
        int head = heads[word];
        boolean reachable = head >= next || head == state.stack(1);
        return reachable && head != state.head(transition) ? cost + 1 : cost;
    }
}
