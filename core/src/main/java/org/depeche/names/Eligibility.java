package org.depeche.names;

import java.util.List;
import org.depeche.names.GroupEntry.Belongs;
import org.depeche.names.GroupEntry.Kind;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/** Whether a common noun means a participant where it stands in a tree. */
final class Eligibility {
    private final Tree tree;
    private final ReferenceWords references;

    Eligibility(Tree tree, ReferenceWords references) {
        this.tree = tree;
        this.references = references;
    }

    /**
     * Whether an entry's words may name a participant: no place where something happens ("in the town"), and, of a word
     * that names a body only where it stands alone, nothing with an owner.
     *
     * @param found the names, states and places found in the tree
     */
    boolean allows(GroupEntry entry, Word head, List<Mention> found) {
        if (entry.kind() == Kind.PLACE) {
            return !isAfterPlaceWord(head) && !isBareAside(head);
        }
        return entry.belongs() != Belongs.ALONE || isAlone(head, found);
    }

    /** Whether a word may stand for somebody: a noun, what is used as one, "policier" in "une bavure policière". */
    boolean isNounLike(Word word) {
        return switch (word.pos()) {
            case NOUN, PROPN -> true;
            case VERB -> tree.child(word, "aux") == null && isUsedAsNoun(word);
            case ADJ -> isUsedAsNoun(word) || (word.is("amod") && references.is(word, ReferenceWords.Kind.ACTING));
            case NUM, X -> isUsedAsNoun(word);
            default -> false;
        };
    }

    private boolean isUsedAsNoun(Word word) {
        return (Phrases.isArgument(word) && (tree.child(word, "det") != null || tree.child(word, "nummod") != null))
                || word.is("nsubj")
                || word.is("obj");
    }

    private boolean isAfterPlaceWord(Word word) {
        Word preposition = tree.preposition(word);
        return preposition != null && references.is(preposition, ReferenceWords.Kind.PLACE);
    }

    /** "Bujumbura, capitale du Burundi": what a town is, after its name. */
    private boolean isBareAside(Word head) {
        int comma = head.index() - 1;
        return tree.child(head, "det") == null
                && tree.preposition(head) == null
                && comma > 0
                && tree.word(comma).form().equals(",")
                && tree.word(comma - 1).pos() == Pos.PROPN;
    }

    private boolean isAlone(Word head, List<Mention> found) {
        if (head.morphology().number() == GrammaticalNumber.PLUR || isAfterPlaceWord(head) || !isDefinite(head)) {
            return false;
        }
        for (Word child : tree.children(head)) {
            boolean describes = child.is("nmod")
                    || child.is("amod")
                    || child.is("acl")
                    || child.is("nummod")
                    || child.is("compound");
            if (describes && found.stream().noneMatch(mention -> isState(mention, child))) {
                return false;
            }
        }
        return true;
    }

    private boolean isDefinite(Word head) {
        Word determiner = tree.child(head, "det");
        return determiner != null
                && (references.is(determiner, ReferenceWords.Kind.DEFINITE)
                        || references.is(determiner, ReferenceWords.Kind.POINTING));
    }

    private static boolean isState(Mention mention, Word word) {
        return mention.head == word.index() && mention.term != null;
    }

    /**
     * Whether a mention is a quantity of what is no participant ("a series of attacks", "millions of dollars").
     *
     * @param found all that was found in the tree
     */
    boolean isAmountOfThings(Mention mention, List<Mention> found) {
        if (mention.group == null || mention.group.belongs() != Belongs.PART || mention.properName != null) {
            return false;
        }
        for (Word child : tree.children(mention.headWord())) {
            Word preposition = child.is("nmod") ? tree.preposition(child) : null;
            if (preposition != null && references.is(preposition, ReferenceWords.Kind.OWNER)) {
                // "A crowd of 2,000" are people.
                return child.pos() != Pos.NUM
                        && found.stream().noneMatch(other -> other != mention && isIn(other, child));
            }
        }
        return false;
    }

    /** Whether a mention is a phrase's head or stands in its complements. */
    private boolean isIn(Mention mention, Word phrase) {
        for (Word at = mention.headWord(); at != null; at = at.is("nmod") ? tree.head(at) : null) {
            if (at.index() == phrase.index()) {
                return true;
            }
        }
        return mention.groupHead == phrase.index();
    }
}
