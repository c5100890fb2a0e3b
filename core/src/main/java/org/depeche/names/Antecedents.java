package org.depeche.names;

import java.util.List;
import org.depeche.names.Entity.Kind;
import org.depeche.names.ReferenceWords.Reference;
import org.depeche.names.ReferenceWords.Sort;
import org.depeche.syntax.Morphology.Gender;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Finds what pronouns and possessives refer to: by clause, number, gender, nearness and subjecthood. */
final class Antecedents {
    /** How many sentences back a pronoun reaches. */
    private static final int REACH = 3;

    /** Words between a noun and its relative pronoun: a comma, a preposition. */
    private static final int LARGEST_GAP = 2;

    private static final int SUBJECT = 4;
    private static final int PERSON = 3;
    private static final int NAMED = 2;
    private static final int PER_SENTENCE = 5;
    private static final int MOST_PROMINENT = 4;

    private static final List<ReferenceWords.Kind> DETERMINERS =
            List.of(ReferenceWords.Kind.DEFINITE, ReferenceWords.Kind.INDEFINITE_ARTICLE, ReferenceWords.Kind.POINTING);

    private final List<Mention> mentions;
    private final ReferenceWords references;

    /** @param mentions all mentions of the report in the order of the text */
    Antecedents(List<Mention> mentions, ReferenceWords references) {
        this.mentions = mentions;
        this.references = references;
    }

    /** What a pronoun refers to, or null. */
    @Nullable
    Mention of(Mention pronoun) {
        Reference reference = references.pronoun(pronoun.headWord());
        if (reference == null) {
            Reference noun = references.find(pronoun.headWord(), ReferenceWords.Kind.SPOKEN_OF);
            return noun == null ? nearest(pronoun) : best(pronoun.tree, pronoun.headWord(), noun);
        }
        return switch (reference.kind()) {
            case RELATIVE -> ofRelative(pronoun);
            case PERSONAL ->
                reference.person() == 3 ? best(pronoun.tree, pronoun.headWord(), reference) : speaker(pronoun);
            case DEMONSTRATIVE -> nearest(pronoun);
            default -> null;
        };
    }

    /** Who owns what a possessive determiner determines, or null. */
    @Nullable
    Mention ofPossessive(Tree tree, Word determiner, Reference reference) {
        return best(tree, determiner, reference);
    }

    /** The noun that a relative clause belongs to. */
    private @Nullable Mention ofRelative(Mention pronoun) {
        Tree tree = pronoun.tree;
        for (Word at = pronoun.headWord(); at != null; at = tree.head(at)) {
            if (at.is("acl")) {
                return at(tree, at.head());
            }
        }
        return rightBefore(pronoun);
    }

    /** The last mention that ends before a relative pronoun with no more than a comma or a preposition between. */
    private @Nullable Mention rightBefore(Mention pronoun) {
        @Nullable Mention last = null;
        for (Mention mention : mentions) {
            boolean adjacent = mention.tree == pronoun.tree
                    && mention.to <= pronoun.from
                    && pronoun.from - mention.to <= LARGEST_GAP;
            if (adjacent && !mention.embedded && (last == null || mention.from <= last.from)) {
                last = mention;
            }
        }
        return last;
    }

    private @Nullable Mention at(Tree tree, int head) {
        for (Mention mention : mentions) {
            if (mention.tree == tree && (mention.head == head || mention.groupHead == head)) {
                return mention;
            }
        }
        for (Mention mention : mentions) {
            if (mention.tree == tree && mention.covers(head)) {
                return mention;
            }
        }
        return null;
    }

    /** The participant named last before ("ce dernier", "celui-ci"). */
    private @Nullable Mention nearest(Mention pronoun) {
        @Nullable Mention nearest = null;
        for (Mention mention : mentions) {
            if (!mention.precedes(pronoun)) {
                break;
            }
            if (!mention.embedded
                    && mention.kind != Kind.PRONOUN
                    && mention.kind != Kind.PLACE
                    && !(Owners.isPlace(mention) && mention.headWord().is("nmod"))
                    && agrees(mention, pronoun.number(), pronoun.gender())) {
                nearest = mention;
            }
        }
        return nearest;
    }

    private @Nullable Mention best(Tree tree, Word word, Reference reference) {
        int sentence = tree.sentence().index();
        @Nullable Mention best = null;
        int bestScore = Integer.MIN_VALUE;
        for (Mention mention : mentions) {
            boolean before = mention.sentence() < sentence
                    || (mention.tree == tree && mention.head < word.index() && mention.to <= word.index());
            if (before && sentence - mention.sentence() <= REACH && isCandidate(mention, tree, word, reference)) {
                int score = score(mention, sentence, reference);
                if (score >= bestScore) {
                    best = mention;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private boolean isCandidate(Mention mention, Tree tree, Word word, Reference reference) {
        if (mention.embedded || mention.kind == Kind.PLACE || mention.kind == Kind.THING) {
            return false;
        }
        if (mention.kind == Kind.PRONOUN && mention.antecedent == null) {
            return false;
        }
        if (mention.tree == tree && isObject(word) && isOfSameVerb(mention.headWord(), tree, word)) {
            return false;
        }
        return fits(mention, reference.sort()) && agrees(mention, reference.number(), reference.gender());
    }

    /** Whether a pronoun is no subject, so that another participant of its verb is somebody else ("il lui demande"). */
    private static boolean isObject(Word word) {
        return word.is("obj") || word.is("iobj") || word.is("obl");
    }

    /** Whether a word depends on a pronoun's verb, or is the subject that an infinitive shares ("il vient pour lui parler"). */
    private static boolean isOfSameVerb(Word other, Tree tree, Word pronoun) {
        if (other.head() == pronoun.head()) {
            return true;
        }
        Word verb = tree.head(pronoun);
        boolean bare = verb != null && verb.is("advcl") && tree.child(verb, "nsubj") == null;
        return bare && other.is("nsubj") && other.head() == verb.head();
    }

    private static boolean fits(Mention mention, Sort sort) {
        Kind kind = mention.origin().kind;
        return switch (sort) {
            case ANY -> true;
            case PERSON -> kind == Kind.PERSON || (kind == Kind.GROUP && mention.number() != GrammaticalNumber.PLUR);
            case BODY -> kind != Kind.PERSON;
        };
    }

    private boolean agrees(Mention mention, GrammaticalNumber number, Gender gender) {
        GrammaticalNumber own = mention.number();
        Gender ownGender = gender(mention.origin());
        boolean numberFits = number == GrammaticalNumber.NONE || own == GrammaticalNumber.NONE || own == number;
        boolean genderFits = gender == Gender.NONE || ownGender == Gender.NONE || ownGender == gender;
        return numberFits && genderFits;
    }

    /** A noun's gender by its own form or by its determiner. */
    private Gender gender(Mention mention) {
        if (mention.gender() != Gender.NONE) {
            return mention.gender();
        }
        Word determiner = mention.tree.child(mention.headWord(), "det");
        if (determiner != null) {
            for (ReferenceWords.Kind kind : DETERMINERS) {
                Reference reference = references.find(determiner, kind);
                if (reference != null) {
                    return reference.gender();
                }
            }
        }
        return Gender.NONE;
    }

    private static int score(Mention mention, int sentence, Reference reference) {
        int score = -PER_SENTENCE * (sentence - mention.sentence());
        if (mention.isSubject()) {
            score += SUBJECT;
        }
        Mention origin = mention.origin();
        if (origin.kind == Kind.PERSON && reference.gender() != Gender.NONE) {
            score += PERSON;
        }
        if (origin.properName != null) {
            score += NAMED;
        }
        if (origin.person != null) {
            score += Math.min(MOST_PROMINENT, origin.person.mentions.size() - 1);
        }
        return score;
    }

    /** Who says "I" or "we": the person who speaks in the sentence, else the last one before. */
    private @Nullable Mention speaker(Mention pronoun) {
        @Nullable Mention speaker = null;
        for (Mention mention : mentions) {
            if (mention.sentence() > pronoun.sentence()) {
                break;
            }
            boolean near = pronoun.sentence() - mention.sentence() <= REACH;
            boolean speaks = (mention.isSubject() && mention.kind != Kind.PLACE && mention.kind != Kind.THING)
                    || isQuotedAfterColon(mention);
            boolean usable = mention != pronoun && (mention.kind != Kind.PRONOUN || mention.antecedent != null);
            if (near && speaks && usable && !mention.embedded) {
                speaker = mention;
            }
        }
        return speaker;
    }

    /** "Amina Diallo: « Je reste »": a name at the head of a line, with a colon and what it says. */
    private static boolean isQuotedAfterColon(Mention mention) {
        Tree tree = mention.tree;
        return mention.kind == Kind.PERSON
                && mention.from == 0
                && mention.to < tree.size()
                && tree.word(mention.to).form().equals(":");
    }
}
