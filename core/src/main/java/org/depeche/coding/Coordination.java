package org.depeche.coding;

import org.depeche.names.Entity;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/** Tells whether two participants of a sentence are joined ("la France et l'Allemagne"). */
final class Coordination {
    private Coordination() {}

    /** Whether one is a conjunct of a word of the other's phrase, or both are conjuncts of one word. */
    static boolean joined(Tree tree, Entity a, Entity b) {
        Word first = top(tree, a);
        Word second = top(tree, b);
        return a.head() != b.head()
                && (within(a, second)
                        || within(b, first)
                        || (first.index() == second.index() && bothJoined(tree, a, b)));
    }

    private static boolean bothJoined(Tree tree, Entity a, Entity b) {
        return tree.word(a.head()).is("conj") && tree.word(b.head()).is("conj");
    }

    /** The word that the phrase's coordination hangs on; the head itself where it is no conjunct. */
    private static Word top(Tree tree, Entity entity) {
        Word at = tree.word(entity.head());
        while (at.is("conj")) {
            Word above = tree.head(at);
            if (above == null) {
                return at;
            }
            at = above;
        }
        return at;
    }

    private static boolean within(Entity entity, Word word) {
        return entity.from() <= word.index() && word.index() < entity.to();
    }
}
