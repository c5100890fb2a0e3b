package org.depeche.coding;

import org.depeche.names.Entity;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Tells whether two participants of a sentence are joined ("la France et l'Allemagne"). */
final class Coordination {
    private Coordination() {}

    static boolean joined(Tree tree, Entity a, Entity b) {
        Word first = top(tree, tree.word(a.head()));
        Word second = top(tree, tree.word(b.head()));
        return first.index() == second.index() && a.head() != b.head() && !apposed(tree, a, b);
    }

    /** The first conjunct of the word's coordination; the word itself where there is none. */
    private static Word top(Tree tree, Word word) {
        Word at = word;
        while (at.is("conj")) {
            Word above = tree.head(at);
            if (above == null) {
                return at;
            }
            at = above;
        }
        return at;
    }

    private static boolean apposed(Tree tree, Entity a, Entity b) {
        return isApposition(tree.word(a.head()), b) || isApposition(tree.word(b.head()), a);
    }

    private static boolean isApposition(@Nullable Word word, Entity of) {
        return word != null && word.is("appos") && word.head() == of.head();
    }
}
