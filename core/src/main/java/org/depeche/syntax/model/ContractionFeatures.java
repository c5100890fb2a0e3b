package org.depeche.syntax.model;

/** What is looked at to tell whether a token that may be a contraction is one ("des" in "le chef des rebelles"). */
public final class ContractionFeatures {
    private ContractionFeatures() {}

    /**
     * The features of a token.
     *
     * @param position the token in question, from 1
     */
    public static void extract(EncodedSentence tokens, int position, FeatureVector f) {
        WordShape left = tokens.shape(position - 1);
        WordShape left2 = tokens.shape(position - 2);
        WordShape right = tokens.shape(position + 1);
        WordShape right2 = tokens.shape(position + 2);
        int form = tokens.shape(position).form();
        f.clear();
        f.add(1, form);
        f.add(2, left.form(), form);
        f.add(3, left.lemma(), form);
        f.add(4, left.ambiguity(), form);
        f.add(5, right.form(), form);
        f.add(6, right.lemma(), form);
        f.add(7, right.ambiguity(), form);
        f.add(8, left.ambiguity(), right.ambiguity(), form);
        f.add(9, left2.form(), left.form(), form);
        f.add(10, left2.ambiguity(), left.ambiguity(), form);
        f.add(11, right.ambiguity(), right2.ambiguity(), form);
        f.add(12, left.form(), right.form(), form);
        f.add(13, left.form(), right.ambiguity(), form);
        f.add(14, left.ambiguity(), right.form(), form);
        f.add(15, left.suffix3(), form);
        f.add(16, left.suffix2(), right.ambiguity(), form);
        f.add(17, right.shape(), form);
        f.add(18, left2.form(), form);
        f.add(19, left2.ambiguity(), left.ambiguity(), right.ambiguity(), form);
        f.add(20, right2.form(), form);
        f.add(21, position == 1 ? 1 : 0, form);
    }
}
