package org.depeche.story;

import org.depeche.coding.Draft;
import org.depeche.coding.Status;
import org.depeche.syntax.Morphology.Mood;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/** Tells hearsay: the French conditional of a past event ("aurait tué"), in the verb or in its auxiliary. */
final class Hedges {
    private Hedges() {}

    static boolean hedged(Tree tree, Draft draft) {
        if (draft.status() != Status.ACTUAL) {
            return false;
        }
        Word head = draft.candidate().head();
        if (conditional(tree, head)) {
            return true;
        }
        Word above = tree.head(head);
        return above != null && !head.is("ccomp") && !head.is("advcl") && conditional(tree, above);
    }

    private static boolean conditional(Tree tree, Word verb) {
        if (verb.morphology().mood() == Mood.CND) {
            return true;
        }
        for (Word child : tree.children(verb)) {
            if ((child.is("aux") || child.is("cop")) && child.morphology().mood() == Mood.CND) {
                return true;
            }
        }
        return false;
    }
}
