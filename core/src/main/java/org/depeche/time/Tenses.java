package org.depeche.time;

import org.depeche.syntax.Morphology.Mood;
import org.depeche.syntax.Morphology.Tense;
import org.depeche.syntax.Morphology.VerbForm;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Tells from the verb that governs a time expression whether it speaks of the past or of what is to come. */
final class Tenses {
    /** Verbs this far above an expression say nothing of it any more. */
    private static final int FARTHEST = 6;

    private final TimeVocabulary words;

    Tenses(TimeVocabulary words) {
        this.words = words;
    }

    /** The direction of the verb that governs these words. */
    Direction direction(Tree tree, int from, int to) {
        Word verb = governingVerb(tree, from, to);
        if (verb == null) {
            return Direction.OPEN;
        }
        if (isFuture(tree, verb)) {
            return Direction.FUTURE;
        }
        return isPast(tree, verb) ? Direction.PAST : Direction.OPEN;
    }

    private static @Nullable Word governingVerb(Tree tree, int from, int to) {
        Word at = tree.word(from);
        int steps = 0;
        while (at != null && steps < FARTHEST) {
            boolean outside = at.index() < from || at.index() >= to;
            if (outside && (at.pos() == Pos.VERB || at.pos() == Pos.AUX || tree.child(at, "cop") != null)) {
                return at;
            }
            steps += outside ? 1 : 0;
            at = tree.head(at);
        }
        return null;
    }

    private boolean isFuture(Tree tree, Word verb) {
        if (saysFuture(verb) || words.plannings().contains(verb.lemma())) {
            return true;
        }
        for (Word child : tree.children(verb)) {
            if ((child.is("aux") || child.is("cop")) && saysFuture(child)) {
                return true;
            }
        }
        Word head = tree.head(verb);
        if (head == null || verb.morphology().verbForm() != VerbForm.INF) {
            return false;
        }
        return saysFuture(head)
                || words.plannings().contains(head.lemma())
                || (verb.is("xcomp") && words.intentions().contains(head.lemma()));
    }

    /** In the future tense, or a modal that is not in the past: "va", "doit", but not "a dû". */
    private boolean saysFuture(Word verb) {
        boolean past = verb.morphology().tense() == Tense.PAST;
        return verb.morphology().tense() == Tense.FUT || (words.modals().contains(verb.lemma()) && !past);
    }

    private static boolean isPast(Tree tree, Word verb) {
        Tense tense = verb.morphology().tense();
        boolean conditional = verb.morphology().mood() == Mood.CND;
        if (!conditional && (tense == Tense.PAST || tense == Tense.IMP)) {
            return true;
        }
        for (Word child : tree.children(verb)) {
            if (child.is("aux") && child.morphology().tense() == Tense.PAST) {
                return true;
            }
        }
        return false;
    }
}
