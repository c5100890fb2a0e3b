package org.depeche.syntax;

import org.depeche.syntax.model.ArcHybrid;

/**
 * The arcs of a parsed stretch of words, which are counted from 1 as in an encoded sentence; the position after the last is
 * the root.
 *
 * @param heads each word's head; position 0 stands for no word
 * @param labels each word's relation, by its number
 * @param likelihood how sure the parser was of its transitions: the sum of their logarithmic probabilities, 0 at most
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and nobody writes to the arrays once they are here
record Arcs(int[] heads, int[] labels, double likelihood) {
    /** The arcs of a finished parse. */
    static Arcs of(ArcHybrid state, int length, double likelihood) {
        int[] heads = new int[length + 1];
        int[] labels = new int[length + 1];
        for (int word = 1; word <= length; word++) {
            heads[word] = state.headOf(word);
            labels[word] = state.labelOf(word);
        }
        return new Arcs(heads, labels, likelihood);
    }

    int length() {
        return heads.length - 1;
    }

    int head(int word) {
        return heads[word];
    }

    int label(int word) {
        return labels[word];
    }

    /** The word that depends on no other. */
    int root() {
        for (int word = 1; word <= length(); word++) {
            if (heads[word] > length()) {
                return word;
            }
        }
        throw new IllegalStateException("a parse without a root");
    }

    /**
     * Two stretches with a mark between them as one: the second's root depends on the first's, the mark on the second's.
     *
     * @param clause the relation of the second's root
     * @param mark the relation of the mark
     */
    static Arcs join(Arcs first, Arcs second, int clause, int mark) {
        int between = first.length() + 1;
        int length = between + second.length();
        int[] heads = new int[length + 1];
        int[] labels = new int[length + 1];
        for (int word = 1; word < between; word++) {
            heads[word] = word == first.root() ? length + 1 : first.head(word);
            labels[word] = first.label(word);
        }
        int root = second.root();
        for (int word = 1; word <= second.length(); word++) {
            heads[between + word] = word == root ? first.root() : between + second.head(word);
            labels[between + word] = word == root ? clause : second.label(word);
        }
        heads[between] = between + root;
        labels[between] = mark;
        return new Arcs(heads, labels, first.likelihood() + second.likelihood());
    }
}
