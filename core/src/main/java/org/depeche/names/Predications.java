package org.depeche.names;

import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** How a sentence says of somebody what he is: "the suspect, a Frenchman", "he is a Frenchman", "it was a Frenchman". */
final class Predications {
    private final ReferenceWords references;

    Predications(ReferenceWords references) {
        this.references = references;
    }

    /** "Il s'agit d'un Marocain": at a verb with an impersonal subject, not at any reflexive one ("s'est rendu à"). */
    static boolean isPresented(Tree tree, Word word) {
        Word verb = word.is("obl") ? tree.head(word) : null;
        if (verb == null) {
            return false;
        }
        for (Word child : tree.children(verb)) {
            if (child.relation().equals("expl:subj") || child.relation().equals("expl")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a state is said of a person: in apposition, by an adjective or as a predicate. */
    static boolean isSaidOf(Mention state, Mention person) {
        Tree tree = state.tree;
        Word word = state.headWord();
        boolean governed = word.head() == person.head;
        boolean apposed = governed && (word.is("appos") || word.is("amod"));
        boolean predicate = tree.child(word, "cop") != null && person.headWord().is("nsubj");
        boolean loose = governed && word.is("nmod") && tree.child(word, "cop") != null;
        return apposed
                || loose
                || isBetweenCommas(state, person)
                || (predicate && person.headWord().head() == word.index())
                || isQualityOf(tree, word, person);
    }

    /** "The suspect, a Frenchman, has confessed" where the parser takes both for subjects. */
    private static boolean isBetweenCommas(Mention state, Mention person) {
        Word word = state.headWord();
        boolean joined = word.is("conj") && word.head() == person.head && state.tree.child(word, "cc") == null;
        boolean subjects = word.is("nsubj") && word.head() == person.headWord().head();
        return (joined || subjects)
                && state.from == person.to + 1
                && state.tree.word(person.to).form().equals(",")
                && state.to < state.tree.size()
                && state.tree.word(state.to).form().equals(",");
    }

    /** "The suspect is of Chechen origin", "the suspect is a Chechen national". */
    private static boolean isQualityOf(Tree tree, Word adjective, Mention person) {
        Word noun = adjective.is("amod") ? tree.head(adjective) : null;
        return noun != null
                && tree.child(noun, "cop") != null
                && person.headWord().is("nsubj")
                && person.headWord().head() == noun.index();
    }

    /** Whether a word is what a pronoun of the third person is said to be, whichever of them the parser makes the head. */
    boolean isPredicateOfPronoun(Tree tree, Word predicate) {
        Word copula = tree.head(predicate);
        if (copula != null && copula.is("cop")) {
            return isPerson(tree.head(copula));
        }
        Word subject = tree.child(predicate, "nsubj");
        if (subject == null) {
            subject = tree.child(predicate, "expl");
        }
        return isPerson(subject) && tree.child(predicate, "cop") != null;
    }

    private boolean isPerson(@Nullable Word subject) {
        ReferenceWords.Reference pronoun =
                subject == null ? null : references.find(subject, ReferenceWords.Kind.PERSONAL);
        return pronoun != null && pronoun.person() == 3 && pronoun.number() == GrammaticalNumber.SING;
    }
}
