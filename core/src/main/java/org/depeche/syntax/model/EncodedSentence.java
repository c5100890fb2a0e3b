package org.depeche.syntax.model;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence as numbers. Position 0 stands for no word, the words follow from 1, and the position after the last is the
 * root.
 */
public final class EncodedSentence {
    static final int NO_TAG = -1;
    static final int ROOT_TAG = -2;
    private static final int ROOT_HASH = 77;

    final int length;
    final WordShape[] shapes;
    /** Tags of the words; ROOT_TAG and NO_TAG at the ends. */
    final int[] tags;
    /** Lemmas of the words, by their tag once they are tagged. */
    final int[] lemmas;
    /** Lower-case forms of the words. */
    final int[] forms;

    final int[] ambiguities;

    public EncodedSentence(List<WordShape> words) {
        length = words.size();
        shapes = new WordShape[length + 2];
        tags = new int[length + 2];
        lemmas = new int[length + 2];
        forms = new int[length + 2];
        ambiguities = new int[length + 2];
        shapes[0] = WordShape.NONE;
        shapes[length + 1] = WordShape.NONE;
        for (int i = 1; i <= length; i++) {
            WordShape shape = words.get(i - 1);
            shapes[i] = shape;
            lemmas[i] = shape.lemma();
            forms[i] = shape.form();
            ambiguities[i] = shape.ambiguity();
        }
        tags[0] = NO_TAG;
        tags[length + 1] = ROOT_TAG;
        forms[length + 1] = ROOT_HASH;
        lemmas[length + 1] = ROOT_HASH;
    }

    /** The words from one position to another, exclusive, as a sentence of their own, tagged as they are here. */
    public EncodedSentence part(int from, int to) {
        EncodedSentence part = new EncodedSentence(Arrays.asList(shapes).subList(from, to));
        System.arraycopy(tags, from, part.tags, 1, to - from);
        System.arraycopy(lemmas, from, part.lemmas, 1, to - from);
        return part;
    }

    /** The number of words. */
    public int length() {
        return length;
    }

    /** The tag of the word at a position from 1 to the sentence's length. */
    public int tag(int position) {
        return tags[position];
    }

    /** Sets a word's tag and the hash of the lemma that goes with it. */
    public void tag(int position, int tag, int lemma) {
        tags[position] = tag;
        lemmas[position] = lemma;
    }

    WordShape shape(int position) {
        return position < 0 || position > length ? WordShape.NONE : shapes[position];
    }
}
