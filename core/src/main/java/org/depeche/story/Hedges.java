package org.depeche.story;

import java.util.Locale;
import org.depeche.coding.Draft;
import org.depeche.coding.Status;
import org.depeche.lexicon.Cue;
import org.depeche.lexicon.CueMatch;
import org.depeche.lexicon.Lexicon;
import org.depeche.syntax.Morphology.Mood;
import org.depeche.syntax.Morphology.VerbForm;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Tells hearsay: the conditional of a past event ("aurait tué"), an adverb or phrase that names no speaker ("reportedly",
 * "il paraît que"), or a word that keeps the event at a distance ("l'attaque présumée", "alleged"). Only what is said to
 * have happened can be hearsay.
 */
final class Hedges {
    /** How far a noun may stand below its verb. */
    private static final int DEPTH = 3;

    private final Lexicon lexicon;

    Hedges(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean hedged(Tree tree, Draft draft) {
        if (draft.status() != Status.ACTUAL) {
            return false;
        }
        Word head = draft.candidate().head();
        Word verb = verb(tree, head);
        return (verb != null && conditional(tree, verb, head)) || distanced(tree, head, verb) || cued(tree, head, verb);
    }

    /** The verb that says of the word whether it happened: the nearest above that is finite or has an auxiliary. */
    private static @Nullable Word verb(Tree tree, Word word) {
        Word at = word;
        int nouns = 0;
        while (at != null) {
            if (at.pos() == Pos.VERB && (finite(at) || hasAuxiliary(tree, at))) {
                return at;
            }
            if (tree.child(at, "cop") != null) {
                return at;
            }
            boolean verb = at.pos() == Pos.VERB;
            boolean dependent = at.is("conj") || at.is("advcl") || at.is("xcomp");
            if ((verb && !dependent) || at.is("acl") || (!verb && nouns++ >= DEPTH)) {
                return verb ? at : null;
            }
            at = tree.head(at);
        }
        return null;
    }

    private static boolean finite(Word word) {
        VerbForm form = word.morphology().verbForm();
        return form == VerbForm.FIN
                || (form == VerbForm.NONE && word.morphology().mood() != Mood.NONE);
    }

    private static boolean hasAuxiliary(Tree tree, Word verb) {
        return tree.child(verb, "aux") != null;
    }

    /**
     * In the conditional, but for what was future when it was said ("a annoncé qu'il poursuivrait") or is only imagined ("un
     * refus serait inacceptable").
     */
    private static boolean conditional(Tree tree, Word verb, Word trigger) {
        for (Word child : tree.children(verb)) {
            boolean copula = child.is("cop") && !verb.is("ccomp");
            if ((child.is("aux") || copula) && child.morphology().mood() == Mood.CND) {
                return true;
            }
        }
        boolean own = verb.index() == trigger.index();
        return verb.morphology().mood() == Mood.CND && !(own && verb.is("ccomp"));
    }

    private boolean distanced(Tree tree, Word trigger, @Nullable Word verb) {
        for (Word child : tree.children(trigger)) {
            if (named(child) && (child.is("amod") || child.is("advmod") || child.is("acl"))) {
                return true;
            }
        }
        Word above = tree.head(trigger);
        return above != null && trigger.is("xcomp") && named(above) && verb != null;
    }

    private boolean named(Word word) {
        return lexicon.grammar().is("hearsay", word.lemma().toLowerCase(Locale.ROOT))
                || lexicon.grammar().is("hearsay", word.form().toLowerCase(Locale.ROOT));
    }

    private boolean cued(Tree tree, Word trigger, @Nullable Word verb) {
        for (CueMatch match : lexicon.cues(tree)) {
            if (match.cue().kind() != Cue.Kind.HEARSAY) {
                continue;
            }
            Word cue = match.head();
            boolean adverb = match.cue().form() == Cue.Form.ADVERB
                    && (cue.head() == trigger.index() || (verb != null && cue.head() == verb.index()));
            boolean phrase = match.cue().form() == Cue.Form.PHRASE
                    && match.to() - match.from() > 1
                    && match.to() <= trigger.index()
                    && tree.dominates(cue, trigger)
                    && cue.index() != trigger.index();
            if (adverb || phrase) {
                return true;
            }
        }
        return false;
    }
}
