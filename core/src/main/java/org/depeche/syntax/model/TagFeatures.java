package org.depeche.syntax.model;

/** What the tagger looks at: the word, two words to each side, the two tags before. */
public final class TagFeatures {
    private TagFeatures() {}

    /**
     * All features of a word.
     *
     * @param position the word to tag, from 1
     * @param before the tag of the word before, {@code beforeThat} of the one before that; negative at the beginning
     */
    public static void extract(
            EncodedSentence sentence, int position, int before, int beforeThat, FeatureVector features) {
        features.clear();
        addOwn(sentence.shape(position), position == 1, features);
        addTags(before, beforeThat, features);
        addContext(sentence, position, before, beforeThat, features);
    }

    /** Those that depend on the word alone, if it is not the first of its sentence. */
    public static void extractOwn(WordShape word, FeatureVector features) {
        features.clear();
        addOwn(word, false, features);
    }

    /** Those that depend on the two tags before alone. */
    public static void extractTags(int before, int beforeThat, FeatureVector features) {
        features.clear();
        addTags(before, beforeThat, features);
    }

    /** The others. */
    public static void extractContext(
            EncodedSentence sentence, int position, int before, int beforeThat, FeatureVector features) {
        features.clear();
        addContext(sentence, position, before, beforeThat, features);
    }

    private static int shape(WordShape word, boolean first) {
        return word.shape() | (first ? 64 : 0);
    }

    private static void addOwn(WordShape word, boolean first, FeatureVector features) {
        features.add(1, 0);
        features.add(2, word.form());
        features.add(3, word.suffix1());
        features.add(4, word.suffix2());
        features.add(5, word.suffix3());
        features.add(6, word.suffix4());
        features.add(7, word.prefix1());
        features.add(8, shape(word, first));
        features.add(9, word.ambiguity());
        features.add(26, shape(word, first), word.ambiguity());
        features.add(30, word.prefix3());
    }

    private static void addTags(int before, int beforeThat, FeatureVector features) {
        features.add(10, before);
        features.add(11, before, beforeThat);
    }

    private static void addContext(
            EncodedSentence sentence, int position, int before, int beforeThat, FeatureVector features) {
        WordShape word = sentence.shape(position);
        WordShape left = sentence.shape(position - 1);
        WordShape left2 = sentence.shape(position - 2);
        WordShape right = sentence.shape(position + 1);
        WordShape right2 = sentence.shape(position + 2);
        int shape = shape(word, position == 1);
        int form = word.form();
        int ambiguity = word.ambiguity();
        features.add(12, left.form());
        features.add(13, right.form());
        features.add(14, left2.form());
        features.add(15, right2.form());
        features.add(16, right.ambiguity());
        features.add(17, ambiguity, right.ambiguity());
        features.add(18, before, ambiguity);
        features.add(19, before, beforeThat, ambiguity);
        features.add(20, form, before);
        features.add(21, left.form(), form);
        features.add(22, form, right.form());
        features.add(23, right2.ambiguity());
        features.add(24, ambiguity, right.ambiguity(), right2.ambiguity());
        features.add(25, before, ambiguity, right.ambiguity());
        features.add(27, shape, before);
        features.add(28, right.suffix3());
        features.add(29, left.suffix3());
        features.add(31, before, right.form());
        features.add(32, before, form, right.ambiguity());
        features.add(33, left.shape(), shape, right.shape());
        features.add(34, left.ambiguity(), ambiguity);
    }
}
