package org.depeche.coding;

import java.util.List;
import java.util.Locale;
import org.depeche.lexicon.Grammar;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/**
 * How much a text speaks of common crime. Private crime is no political event: a report full of its words tells of killings,
 * arrests and trials that are not coded.
 *
 * @param words how many words of crime there are
 * @param contentWords how many nouns, verbs, adjectives, adverbs and names
 */
record CrimeWords(int words, int contentWords) {
    /** Beyond that many, more say nothing more. */
    private static final int MANY = 5;
    /** Shares are told apart in steps of one in so many. */
    private static final int PARTS = 60;

    static CrimeWords of(List<Tree> trees, Grammar grammar) {
        int words = 0;
        int contentWords = 0;
        for (Tree tree : trees) {
            for (Word word : tree.words()) {
                if (isContent(word.pos())) {
                    contentWords++;
                    words += isCrimeWord(word, grammar) ? 1 : 0;
                }
            }
        }
        return new CrimeWords(words, contentWords);
    }

    private static boolean isCrimeWord(Word word, Grammar grammar) {
        return grammar.is("crime", word.lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isContent(Pos pos) {
        return pos == Pos.NOUN || pos == Pos.VERB || pos == Pos.ADJ || pos == Pos.PROPN || pos == Pos.ADV;
    }

    /** The number in steps, for features. */
    String number() {
        return String.valueOf(Math.min(MANY, words));
    }

    /** The share in steps, for features. */
    String share() {
        return String.valueOf(Math.min(MANY, words * PARTS / Math.max(1, contentWords)));
    }
}
