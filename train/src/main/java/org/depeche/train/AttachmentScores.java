package org.depeche.train;

import java.util.List;
import java.util.Locale;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/**
 * How well a parser does on the gold words of a treebank, in percent of all words, punctuation included.
 *
 * @param tags right parts of speech
 * @param lemmas right lemmas, without regard to case
 * @param unlabelled right heads
 * @param universal right heads and relations without subtype: LAS as the CoNLL 2018 shared task counts it
 * @param full right heads and relations with subtype
 */
record AttachmentScores(
        int words, double tags, double lemmas, double verbForms, double unlabelled, double universal, double full) {

    static AttachmentScores of(List<Tree> trees, List<TreebankSentence> gold) {
        int words = 0;
        int[] right = new int[6];
        for (int s = 0; s < gold.size(); s++) {
            List<TreebankSentence.Word> expected = gold.get(s).words();
            for (int i = 0; i < expected.size(); i++) {
                count(trees.get(s).word(i), expected.get(i), right);
                words++;
            }
        }
        double share = 100.0 / Math.max(1, words);
        return new AttachmentScores(
                words,
                right[0] * share,
                right[1] * share,
                right[2] * share,
                right[3] * share,
                right[4] * share,
                right[5] * share);
    }

    private static void count(Word word, TreebankSentence.Word expected, int[] right) {
        right[0] += word.pos() == expected.tag().pos() ? 1 : 0;
        right[1] += word.lemma().equalsIgnoreCase(expected.lemma()) ? 1 : 0;
        right[2] += word.morphology().verbForm() == expected.tag().verbForm() ? 1 : 0;
        if (word.head() + 1 == expected.head()) {
            right[3]++;
            right[4] += universal(word.relation()).equals(universal(expected.relation())) ? 1 : 0;
            right[5] += word.relation().equals(expected.relation()) ? 1 : 0;
        }
    }

    private static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d words: tags %.2f, lemmas %.2f, verb forms %.2f, UAS %.2f, LAS %.2f, with subtypes %.2f",
                words,
                tags,
                lemmas,
                verbForms,
                unlabelled,
                universal,
                full);
    }
}
