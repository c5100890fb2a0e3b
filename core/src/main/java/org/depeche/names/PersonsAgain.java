package org.depeche.names;

import java.util.List;
import org.depeche.names.Entity.Kind;
import org.depeche.names.ReferenceWords.Reference;
import org.depeche.names.ReferenceWords.Sort;
import org.depeche.syntax.Morphology.Gender;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions that say no more of somebody than that the report has told of him before: "le septuagénaire", "the deceased", "le
 * défunt". Whom they mean is whom something was last done to or said of, more likely than who did or said it.
 */
final class PersonsAgain {
    /** How many sentences back a description reaches. */
    private static final int REACH = 4;

    /** "The man", "le vieil homme". */
    private static final int LONGEST = 3;

    private static final int PER_SENTENCE = 4;
    private static final int NAMED = 3;
    private static final int AFFECTED = 2;
    private static final int MOST_PROMINENT = 4;

    private final List<Mention> mentions;
    private final ReferenceWords references;

    PersonsAgain(List<Mention> mentions, ReferenceWords references) {
        this.mentions = mentions;
        this.references = references;
    }

    /** Whom a description means, or null where it is of another sort or nobody fits. */
    @Nullable
    Mention before(Mention mention) {
        Reference again = references.find(mention.headWord(), ReferenceWords.Kind.AGAIN);
        if (again == null || !isBare(mention)) {
            return null;
        }
        @Nullable Mention best = null;
        int bestScore = Integer.MIN_VALUE;
        for (Mention other : mentions) {
            if (!other.precedes(mention)) {
                break;
            }
            if (mention.sentence() - other.sentence() <= REACH && mayBe(other, mention, again.sort())) {
                int score = score(other, mention);
                if (score >= bestScore) {
                    best = other;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /** Whether a description is definite and has nothing after its noun that tells him apart. */
    private boolean isBare(Mention mention) {
        Word determiner = mention.tree.child(mention.headWord(), "det");
        return mention.properName == null
                && mention.person == null
                && mention.to - mention.from <= LONGEST
                && determiner != null
                && (references.is(determiner, ReferenceWords.Kind.DEFINITE)
                        || references.is(determiner, ReferenceWords.Kind.POINTING));
    }

    /** Whether somebody agrees with the description, and is nobody else's part in the same event. */
    private boolean mayBe(Mention other, Mention mention, Sort sort) {
        Mention origin = other.origin();
        boolean person = origin.person != null;
        boolean one = person
                || (sort == Sort.ANY
                        && (origin.kind == Kind.PERSON || origin.kind == Kind.GROUP)
                        && origin.group != null
                        && origin.group.kind() == GroupEntry.Kind.PERSON);
        return one
                && !other.embedded
                && isSameNumber(other, mention, person)
                && !(other.tree == mention.tree
                        && other.headWord().head() == mention.headWord().head())
                && !(other.tree == mention.tree && mention.covers(other.head))
                && agree(gender(origin), gender(mention));
    }

    /** One stands for one, several for several or for one of two persons that something happens between ("les deux hommes"). */
    private static boolean isSameNumber(Mention other, Mention mention, boolean person) {
        boolean several =
                other.number() == GrammaticalNumber.PLUR || other.origin().number() == GrammaticalNumber.PLUR;
        if (mention.number() != GrammaticalNumber.PLUR) {
            return !several;
        }
        boolean counted = mention.tree.child(mention.headWord(), "nummod") != null;
        return (counted && person) || several || other.tree.child(other.headWord(), "conj") != null;
    }

    private static boolean agree(Gender one, Gender other) {
        return one == Gender.NONE || other == Gender.NONE || one == other;
    }

    private static Gender gender(Mention mention) {
        return mention.person == null ? mention.gender() : Agreement.ofPerson(mention.person);
    }

    private static int score(Mention other, Mention mention) {
        Mention origin = other.origin();
        int score = -PER_SENTENCE * (mention.sentence() - other.sentence());
        if (origin.person != null) {
            score += NAMED + Math.min(MOST_PROMINENT, origin.person.mentions.size() - 1);
        }
        Word word = other.headWord();
        boolean acts = word.is("nsubj") && !word.relation().equals("nsubj:pass");
        return acts ? score : score + AFFECTED;
    }
}
