package org.depeche.syntax.model;

/** What the name recogniser looks at: forms, shapes, tags and dictionary classes in a window, and the labels before. */
public final class NameFeatures {
    private static final int WINDOW = 2;

    private NameFeatures() {}

    /**
     * The features of a word.
     *
     * @param position the word to label, from 1
     * @param before the label of the word before, {@code beforeThat} of the one before that; -1 at the beginning
     */
    public static void extract(EncodedSentence sentence, int position, int before, int beforeThat, FeatureVector f) {
        WordShape word = sentence.shape(position);
        WordShape left = sentence.shape(position - 1);
        WordShape right = sentence.shape(position + 1);
        int tag = sentence.tags[position];
        int leftTag = sentence.tags[position - 1];
        int rightTag = sentence.tags[position + 1];
        f.clear();
        f.add(1, before);
        f.add(2, before, beforeThat);
        f.add(3, word.form(), before);
        f.add(4, word.shape(), before);
        f.add(5, tag, before);
        f.add(6, word.shape(), left.shape(), right.shape());
        f.add(7, word.prefix3(), word.shape());
        f.add(8, word.suffix3(), word.shape());
        f.add(9, word.suffix2(), word.shape());
        f.add(10, word.suffix4(), word.shape());
        f.add(11, left.form(), word.form());
        f.add(12, word.form(), right.form());
        f.add(13, left.form(), word.shape(), before);
        f.add(14, right.form(), word.shape(), before);
        f.add(15, leftTag, tag, rightTag);
        f.add(16, leftTag, tag, before);
        f.add(17, word.parts(), before);
        f.add(18, word.parts(), word.shape(), right.parts());
        f.add(19, left.parts(), word.parts());
        f.add(20, sentence.lemmas[position], tag);
        f.add(21, sentence.lemmas[Math.max(0, position - 1)], word.shape());
        f.add(22, lastContentLemma(sentence, position), word.shape());
        f.add(23, lastContentLemma(sentence, position), before, word.shape());
        f.add(24, position == 1 ? 1 : 0, word.shape());
        f.add(25, nextContentLemma(sentence, position), word.shape());
        for (int offset = -WINDOW; offset <= WINDOW; offset++) {
            WordShape there = sentence.shape(position + offset);
            int template = 40 + 10 * (offset + WINDOW);
            f.add(template, there.form());
            f.add(template + 1, there.shape(), there.parts());
            f.add(template + 2, there.suffix3());
        }
    }

    /** Whether the word begins with a capital letter or has a digit. */
    public static boolean capitalised(EncodedSentence sentence, int position) {
        return (sentence.shape(position).shape() & (WordShape.CAPITAL | WordShape.DIGIT)) != 0;
    }

    /** The nearest word before that is neither capitalised nor short: the title or noun that announces a name. */
    private static int lastContentLemma(EncodedSentence sentence, int position) {
        for (int i = position - 1; i > 0 && i > position - 6; i--) {
            int shape = sentence.shape(i).shape();
            if ((shape & WordShape.CAPITAL) == 0
                    && (shape & WordShape.LETTER) != 0
                    && sentence.shape(i).longForm()) {
                return sentence.lemmas[i];
            }
        }
        return 0;
    }

    private static int nextContentLemma(EncodedSentence sentence, int position) {
        for (int i = position + 1; i <= sentence.length && i < position + 5; i++) {
            int shape = sentence.shape(i).shape();
            if ((shape & WordShape.CAPITAL) == 0
                    && (shape & WordShape.LETTER) != 0
                    && sentence.shape(i).longForm()) {
                return sentence.lemmas[i];
            }
        }
        return 0;
    }
}
