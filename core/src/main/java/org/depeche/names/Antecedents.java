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
    private static final int PERSON_ALIKE = 4;
    private static final int NAMED = 2;
    private static final int SEVERAL = 2;
    private static final int BELONGING = 3;
    private static final int OWN_CLAUSE = 3;
    private static final int PER_SENTENCE = 5;
    private static final int MOST_PROMINENT = 4;

    private final List<Mention> mentions;
    private final ReferenceWords references;
    private final Agreement agreement;

    /** @param mentions all mentions of the report in the order of the text */
    Antecedents(List<Mention> mentions, ReferenceWords references) {
        this.mentions = mentions;
        this.references = references;
        agreement = new Agreement(references);
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
                reference.person() == 3
                        ? best(pronoun.tree, pronoun.headWord(), reference)
                        : speaker(pronoun.tree, pronoun.head);
            case DEMONSTRATIVE -> nearest(pronoun);
            default -> null;
        };
    }

    /** Who owns what a possessive determiner determines, or null. */
    @Nullable
    Mention ofPossessive(Tree tree, Word determiner, Reference reference) {
        Word owned = tree.head(determiner);
        return reference.person() == 3 || owned == null
                ? best(tree, determiner, reference)
                : speaker(tree, owned.index());
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
                    && agreement.of(mention, pronoun.number(), pronoun.gender())) {
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
                int score = score(mention, sentence, reference)
                        + likelihood(mention, reference)
                        + (isSubjectBeside(mention, tree, word) ? OWN_CLAUSE : 0);
                if (score >= bestScore) {
                    best = mention;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private boolean isCandidate(Mention mention, Tree tree, Word word, Reference reference) {
        boolean adjective = mention.kind == Kind.GROUP && mention.headWord().is("amod");
        if (mention.embedded || adjective || mention.kind == Kind.PLACE || mention.kind == Kind.THING) {
            return false;
        }
        if (mention.kind == Kind.PRONOUN && mention.antecedent == null) {
            return false;
        }
        if (mention.tree == tree && isObject(word) && isOfSameVerb(mention, word)) {
            return false;
        }
        if ((mention.kind == Kind.STATE && isWhere(mention)) || isInQuotation(mention, tree, word)) {
            return false;
        }
        return fits(mention, reference.sort()) && agreement.of(mention, reference.number(), reference.gender());
    }

    /** Whether somebody is spoken of in what the bearer of a pronoun says ("« Ce juge ment », a-t-il lancé"). */
    private static boolean isInQuotation(Mention mention, Tree tree, Word word) {
        return mention.tree == tree
                && ReferenceWords.isInverted(word)
                && tree.words().subList(mention.to, word.index()).stream()
                        .anyMatch(between -> between.form().equals("\""));
    }

    /**
     * What else speaks for somebody: "lui" and "l'" stand for persons more often than for bodies, and a plural for a group
     * rather than for a body's or a state's name; whoever only belongs to somebody else is seldom told of further.
     */
    private static int likelihood(Mention mention, Reference reference) {
        boolean genderless = reference.kind() == ReferenceWords.Kind.PERSONAL && reference.gender() == Gender.NONE;
        int score = mention.headWord().is("nmod") ? -BELONGING : 0;
        if (reference.number() == GrammaticalNumber.PLUR && mention.kind == Kind.GROUP) {
            score += SEVERAL;
        }
        if (genderless && reference.number() == GrammaticalNumber.SING && mention.origin().kind == Kind.PERSON) {
            score += PERSON_ALIKE;
        }
        return score;
    }

    /** Whether a participant is the subject of the clause in which a possessive stands ("la Turquie a retiré ses soldats"). */
    private static boolean isSubjectBeside(Mention mention, Tree tree, Word word) {
        if (mention.tree != tree || !word.is("det")) {
            return false;
        }
        Word owned = tree.head(word);
        Word verb = owned == null ? null : tree.head(owned);
        return verb != null
                && mention.headWord().is("nsubj")
                && mention.headWord().head() == verb.index();
    }

    /** Whether a state's name only tells where something happens ("à Kampala"). */
    private boolean isWhere(Mention mention) {
        Word preposition = mention.tree.preposition(mention.headWord());
        return preposition != null && references.is(preposition, ReferenceWords.Kind.PLACE);
    }

    /** Whether a pronoun is no subject, so that another participant of its verb is somebody else ("il lui demande"). */
    private static boolean isObject(Word word) {
        return word.is("obj") || word.is("iobj") || word.is("obl");
    }

    /**
     * Whether a participant takes part in what a pronoun's verb tells, itself or by what it is joined or apposed to, or as the
     * subject that joined verbs and infinitives share ("Rome et Paris lui ont écrit", "il vient pour lui parler").
     */
    private static boolean isOfSameVerb(Mention mention, Word pronoun) {
        Tree tree = mention.tree;
        Word other = mention.headWord();
        while (other != null && (other.is("conj") || other.is("appos") || other.is("flat"))) {
            other = tree.head(other);
        }
        Word verb = tree.head(pronoun);
        if (other == null || verb == null) {
            return false;
        }
        if (other.head() == verb.index()) {
            return true;
        }
        Word clause = verb;
        while (clause != null
                && tree.child(clause, "nsubj") == null
                && (clause.is("conj") || clause.is("advcl") || clause.is("xcomp"))) {
            clause = tree.head(clause);
        }
        return clause != null && other.is("nsubj") && other.head() == clause.index();
    }

    private static boolean fits(Mention mention, Sort sort) {
        Kind kind = mention.origin().kind;
        return switch (sort) {
            case ANY -> true;
            case PERSON -> kind == Kind.PERSON || (kind == Kind.GROUP && mention.number() != GrammaticalNumber.PLUR);
            case BODY -> kind != Kind.PERSON;
        };
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
    private @Nullable Mention speaker(Tree tree, int self) {
        int sentence = tree.sentence().index();
        @Nullable Mention speaker = null;
        for (Mention mention : mentions) {
            if (mention.sentence() > sentence) {
                break;
            }
            boolean near = sentence - mention.sentence() <= REACH;
            boolean speaks = (mention.isSubject() && mention.kind != Kind.PLACE && mention.kind != Kind.THING)
                    || isQuotedAfterColon(mention);
            boolean usable = !(mention.tree == tree && mention.head == self)
                    && (mention.kind != Kind.PRONOUN || mention.antecedent != null);
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
