package org.depeche.lexicon;

import java.util.Set;
import org.depeche.syntax.Morphology.Gender;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Morphology.Tense;
import org.depeche.syntax.Morphology.VerbForm;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/** Whether a predicate's subject does what it says or has it done to itself. */
final class Voice {
    private static final Set<String> REFLEXIVE = Set.of("expl", "expl:comp", "expl:pv", "expl:pass");

    private Voice() {}

    /** Whether the predicate takes a verb's dependents: a verb, or an adjective that is a participle in disguise. */
    static boolean isVerbal(Tree tree, Word predicate) {
        return predicate.pos() == Pos.VERB
                || predicate.pos() == Pos.AUX
                || predicate.pos() == Pos.ADJ
                || (tree.child(predicate, "nsubj") != null && tree.child(predicate, "cop") == null);
    }

    /** Whether the verb stands in the passive, or as a bare past participle that works like one. */
    static boolean isPassive(Tree tree, Word verb) {
        if (isReflexive(tree, verb)) {
            return false;
        }
        if (tree.child(verb, "nsubj:pass") != null
                || tree.child(verb, "aux:pass") != null
                || tree.child(verb, "obl:agent") != null) {
            return true;
        }
        // "soldiers treated civilians": a participle with an object is a past form taken for one.
        if (!isPastParticiple(verb) || tree.child(verb, "aux") != null || tree.child(verb, "obj") != null) {
            return false;
        }
        if (isMainVerb(tree, verb)) {
            return false;
        }
        if (tree.child(verb, "cop") != null || verb.is("acl") || verb.is("amod")) {
            return true;
        }
        // "The minister resigned": taggers take past forms for participles; only headlines leave the auxiliary out, and
        // languages
        // whose participles agree with their subject ("150 blessés, dont dix grièvement atteints").
        return tree.child(verb, "nsubj") == null || tree.sentence().headline() || isInflected(verb);
    }

    private static boolean isInflected(Word participle) {
        return participle.morphology().gender() != Gender.NONE
                || participle.morphology().number() != GrammaticalNumber.NONE;
    }

    /** "Farmers marched against the law": parsers take the subject for the root, its verb for a participle beside it. */
    private static boolean isMainVerb(Tree tree, Word verb) {
        Word governor = tree.head(verb);
        return verb.is("acl")
                && governor != null
                && governor.head() < 0
                && !isInflected(verb)
                && !tree.sentence().headline();
    }

    /** "s'est emporté": the auxiliary is that of a reflexive, not of a passive. */
    private static boolean isReflexive(Tree tree, Word verb) {
        for (Word child : tree.children(verb)) {
            if (REFLEXIVE.contains(child.relation()) && child.pos() == Pos.PRON) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPastParticiple(Word word) {
        return word.morphology().verbForm() == VerbForm.PART
                && word.morphology().tense() != Tense.PRES;
    }

    /** A verb or auxiliary, whatever its form. */
    static boolean isVerb(Word word) {
        return word.pos() == Pos.VERB || word.pos() == Pos.AUX;
    }
}
