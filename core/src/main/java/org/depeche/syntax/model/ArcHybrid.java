package org.depeche.syntax.model;

import java.util.Arrays;

/**
 * The state of a dependency parse in the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011), with
 * the root after the last word. Every sequence of allowed transitions ends in a tree with one root after twice as many
 * transitions as there are words.
 */
public final class ArcHybrid {
    /** Moves the next word onto the stack. */
    public static final int SHIFT = 0;
    /** Makes the next word the head of the topmost on the stack. */
    public static final int LEFT = 1;
    /** Makes the second on the stack the head of the topmost. */
    public static final int RIGHT = 2;

    public static final int TRANSITIONS = 3;

    private final int length;
    private final int[] stack;
    private int depth;
    private int next = 1;

    private final int[] heads;
    /** The label of each word's arc, counted from 1; 0 while it has none. */
    final int[] labels;
    /** The outermost dependents so far, and those next to them, on either side; 0 for none. */
    final int[] leftmost;

    final int[] leftmost2;
    final int[] rightmost;
    final int[] rightmost2;
    final int[] leftCount;
    final int[] rightCount;
    /** The kinds of dependents that each word has so far, a bit each. */
    final int[] kinds;

    private final RelationKinds relationKinds;

    /** The beginning of a parse: nothing on the stack, no arcs. */
    public ArcHybrid(int length, RelationKinds relationKinds) {
        this.length = length;
        this.relationKinds = relationKinds;
        kinds = new int[length + 2];
        stack = new int[length + 1];
        heads = new int[length + 2];
        labels = new int[length + 2];
        leftmost = new int[length + 2];
        leftmost2 = new int[length + 2];
        rightmost = new int[length + 2];
        rightmost2 = new int[length + 2];
        leftCount = new int[length + 2];
        rightCount = new int[length + 2];
    }

    public boolean finished() {
        return next == length + 1 && depth == 0;
    }

    /** Whether a transition may be made: what keeps the tree whole and its root single. */
    public boolean allows(int transition) {
        return switch (transition) {
            case SHIFT -> next <= length;
            case LEFT -> depth > 0 && (next <= length || depth == 1);
            case RIGHT -> depth > 1;
            default -> throw new IllegalArgumentException("no transition: " + transition);
        };
    }

    /** The transition that has to be made where only one is allowed, else -1. */
    public int onlyTransition() {
        int only = -1;
        for (int transition = 0; transition < TRANSITIONS; transition++) {
            if (allows(transition)) {
                if (only >= 0) {
                    return -1;
                }
                only = transition;
            }
        }
        return only;
    }

    /** Whether the arc that LEFT would draw comes from the root. */
    public boolean leftIsRoot() {
        return next == length + 1;
    }

    /** The word that LEFT or RIGHT would attach. */
    public int dependent() {
        return stack(0);
    }

    /** The word that a transition would make the head. */
    public int head(int transition) {
        return transition == LEFT ? next : stack(1);
    }

    public void shift() {
        stack[depth++] = next++;
    }

    /**
     * Attaches the topmost word and takes it off the stack.
     *
     * @param label the arc's label, from 0
     */
    public void attach(int transition, int label) {
        int head = head(transition);
        int dependent = stack[--depth];
        heads[dependent] = head;
        labels[dependent] = label + 1;
        kinds[head] |= relationKinds.of(label);
        if (transition == LEFT) {
            leftmost2[head] = leftmost[head];
            leftmost[head] = dependent;
            leftCount[head]++;
        } else {
            rightmost2[head] = rightmost[head];
            rightmost[head] = dependent;
            rightCount[head]++;
        }
    }

    /** The word at a depth of the stack, 0 the topmost; 0 where there is none. */
    public int stack(int fromTop) {
        return depth > fromTop ? stack[depth - 1 - fromTop] : 0;
    }

    /** The word lowest on the stack; 0 where there is none. */
    int bottom() {
        return depth > 0 ? stack[0] : 0;
    }

    public int depth() {
        return depth;
    }

    /** The next word, which is the root's position when all words have been shifted. */
    public int next() {
        return next;
    }

    /** The position that far after the next word, or 0 beyond the root. */
    int after(int distance) {
        return next + distance <= length + 1 ? next + distance : 0;
    }

    /** The head of a word; the sentence's length plus one is the root, 0 none yet. */
    public int headOf(int word) {
        return heads[word];
    }

    /** The label of a word's arc, from 0; -1 while it has none. */
    public int labelOf(int word) {
        return labels[word] - 1;
    }

    /** Gives a word another head, once all arcs are drawn. */
    public void reattach(int word, int head, int label) {
        heads[word] = head;
        labels[word] = label + 1;
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(stack, depth)) + " | " + next + " of " + length;
    }
}
