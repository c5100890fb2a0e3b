package org.depeche.names;

import java.util.List;
import org.depeche.place.CountryTerm;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Finds what a mention belongs to by its own words: "malien", "du Niger", "of the army", "his". */
final class Owners {
    private final MentionHeads heads;
    private final LooseAdjectives looseAdjectives;
    private final ReferenceWords references;
    private final Possessives possessives;

    Owners(List<Mention> mentions, ReferenceWords references, Antecedents antecedents) {
        this.references = references;
        this.possessives = new Possessives(references, antecedents);
        this.heads = new MentionHeads(mentions);
        this.looseAdjectives = new LooseAdjectives(heads);
    }

    /** The mention that another belongs to, or null. */
    @Nullable
    Mention of(Mention mention) {
        Tree tree = mention.tree;
        Word head = tree.word(mention.groupHead);
        Mention owner = byAdjective(mention, head);
        if (owner == null && references.is(head, ReferenceWords.Kind.COUNTERPART)) {
            // "Son homologue du Ghana" is of Ghana.
            Mention home = byComplement(mention, head, true);
            owner = home != null && home.term != null ? home : null;
        }
        if (owner == null) {
            owner = possessives.owner(mention);
        }
        if (owner == null) {
            owner = byComplement(mention, head, true);
        }
        if (owner == null) {
            owner = byService(mention, head);
        }
        if (owner == null) {
            owner = byInnerWord(mention);
        }
        if (owner == null
                && mention.bracketed != null
                && (isPlaceOrState(mention.bracketed) || mention.person != null)) {
            owner = mention.bracketed;
        }
        if (owner == null) {
            Mention place = whereFrom(mention, head);
            owner = place != null && (isPlaceOrState(place) || isWorkplace(mention, place)) ? place : null;
        }
        if (owner == null) {
            owner = bySharedAdjective(mention, head);
        }
        if (owner == null) {
            owner = looseAdjectives.after(mention);
        }
        return owner == mention ? null : owner;
    }

    /**
     * What a fixed phrase's further words say: "la coalition au pouvoir allemande", "la junte au pouvoir à Niamey", "le
     * président du syndicat des journalistes tchadiens", "le ministre de l'Intérieur et de la Sécurité ivoirien".
     */
    private @Nullable Mention byInnerWord(Mention mention) {
        for (int i = mention.groupWords.from(); i < mention.groupWords.to(); i++) {
            Word word = mention.tree.word(i);
            Mention found = i == mention.groupHead ? byJoined(mention, word, null) : byWord(mention, word);
            if (found != null) {
                return found;
            }
        }
        return afterPhrase(mention);
    }

    private @Nullable Mention byWord(Mention mention, Word word) {
        Tree tree = mention.tree;
        Mention found = byAdjective(mention, word);
        if (found == null) {
            Mention owner = byComplement(mention, word, true);
            boolean holder = owner != null && owner.person != null && owner.person == mention.person;
            found = holder ? null : owner;
        }
        if (found == null && isAfterPlaceWord(tree, word)) {
            Mention place = byComplement(mention, word, false);
            found = place != null && isPlaceOrState(place) ? place : null;
        }
        return byJoined(mention, word, found);
    }

    /** The same of what is joined to a word: further fields of an office, and what an inner word is called by. */
    private @Nullable Mention byJoined(Mention mention, Word word, @Nullable Mention before) {
        Tree tree = mention.tree;
        @Nullable Mention found = before;
        for (Word child : tree.children(word)) {
            boolean inner = word.index() != mention.groupHead && child.is("nmod");
            boolean field = child.is("conj")
                    && isAfterOwnerWord(tree, child)
                    && (word.index() != mention.groupHead || !isAfterOwnerWord(tree, word));
            if (found == null && (field || inner) && !mention.groupWords.covers(child.index())) {
                found = byAdjective(mention, child);
                Mention owner = found == null && field ? byComplement(mention, child, true) : null;
                found = owner != null && isPlaceOrState(owner) ? owner : found;
            }
        }
        return found;
    }

    /** What directly follows the preposition that a phrase ends with ("le procureur général près la cour"), or null. */
    private @Nullable Mention afterPhrase(Mention mention) {
        int end = mention.groupWords.to();
        if (mention.groupWords.from() < end && isPlaceWord(mention.tree.word(end - 1))) {
            for (int i = end; i < Math.min(end + 3, mention.tree.size()); i++) {
                Mention next = at(mention.tree, i);
                if (next != null && next.from == end) {
                    return next;
                }
            }
        }
        return null;
    }

    /** The people of several: "étudiants et policiers tchadiens", "l'armée et la police gabonaises". */
    private @Nullable Mention bySharedAdjective(Mention mention, Word head) {
        Tree tree = mention.tree;
        for (Word child : tree.children(head)) {
            Mention last = child.is("conj") ? byAdjective(mention, child) : null;
            if (last != null && last.number() != GrammaticalNumber.SING) {
                boolean bare = tree.child(child, "det") == null && tree.preposition(child) == null;
                boolean ofBoth = last.number() == GrammaticalNumber.PLUR
                        && child.morphology().number() == GrammaticalNumber.SING;
                if (bare || ofBoth) {
                    return last;
                }
            }
        }
        return null;
    }

    /** The noun that a further adjective shares, see {@link LooseAdjectives#noun}. */
    @Nullable
    Mention sharedNoun(Mention adjective) {
        return looseAdjectives.noun(adjective);
    }

    /** Where an office is held, whichever of its words the parser ties the place to ("chef adjoint au commissariat"). */
    private @Nullable Mention whereFrom(Mention mention, Word head) {
        Mention place = byComplement(mention, head, false);
        for (int i = mention.groupWords.from(); place == null && i < mention.groupWords.to(); i++) {
            place = byComplement(mention, mention.tree.word(i), false);
        }
        return place;
    }

    /** Whether an office of any kind of body is one at a certain body ("deputy head at the police station"). */
    private static boolean isWorkplace(Mention mention, Mention place) {
        return isOfficeAnywhere(mention) && (place.group != null || place.kind == Entity.Kind.ORGANISATION);
    }

    private static boolean isOfficeAnywhere(Mention mention) {
        return mention.kind == Entity.Kind.PERSON
                && mention.group != null
                && "GOV".equals(mention.group.sector())
                && mention.group.belongs() == GroupEntry.Belongs.ALL;
    }

    /** Whom an office serves ("a spokesman for the army"); a state may be what it deals with ("the envoy for Syria"). */
    private @Nullable Mention byService(Mention mention, Word head) {
        if (!isOfficeAnywhere(mention)) {
            return null;
        }
        Tree tree = mention.tree;
        for (Word child : tree.children(head)) {
            Word preposition = tree.preposition(child);
            if ((child.is("nmod") || child.is("obl"))
                    && preposition != null
                    && references.is(preposition, ReferenceWords.Kind.SERVICE)) {
                Mention served = at(tree, child.index());
                return served == null || isPlaceOrState(served) ? null : served;
            }
        }
        return null;
    }

    private static boolean isPlaceOrState(Mention mention) {
        return mention.kind == Entity.Kind.PLACE || mention.term != null;
    }

    /** Whether a mention names a place or a state by a name of its own, its capital's included. */
    static boolean isPlace(Mention mention) {
        CountryTerm term = mention.term;
        return term == null
                ? mention.kind == Entity.Kind.PLACE
                : term.isName() || term.kind() == CountryTerm.Kind.CAPITAL;
    }

    private static boolean isBody(Mention mention) {
        return mention.kind == Entity.Kind.STATE || mention.kind == Entity.Kind.ORGANISATION;
    }

    /** The mention that a quantity or an indefinite pronoun is part of ("des milliers de manifestants"), or null. */
    @Nullable
    Mention complement(Mention mention) {
        return byComplement(mention, mention.headWord(), true);
    }

    private @Nullable Mention at(Tree tree, int word) {
        return heads.at(tree, word);
    }

    /** A state named by an adjective or a noun before ("l'armée malienne", "Georgian police"). */
    private @Nullable Mention byAdjective(Mention mention, Word head) {
        Tree tree = mention.tree;
        @Nullable Mention hyphened = null;
        for (Word child : tree.children(head)) {
            boolean inner = child.is("xcomp") && child.pos() == Pos.ADJ && mention.groupWords.covers(head.index());
            boolean branch = child.is("flat") && !mention.known.isEmpty();
            if (inner
                    || branch
                    || child.is("amod")
                    || child.is("compound")
                    || (child.is("nmod") && tree.preposition(child) == null)) {
                Mention found = at(tree, child.index());
                if (found != null && found != mention && (found.term != null || isParty(found))) {
                    if (!isBeforeHyphen(tree, child)) {
                        return found;
                    }
                    hyphened = hyphened == null ? found : hyphened;
                }
            }
        }
        return hyphened;
    }

    /** Whether a word is the first part of a compound, which tells less than an adjective ("Turkish-backed Syrian rebels"). */
    private static boolean isBeforeHyphen(Tree tree, Word word) {
        int after = word.index() + 1;
        return after < tree.size() && tree.word(after).form().equals("-");
    }

    /** Whether an adjective is a party's by the tables ("les sénateurs républicains américains"). */
    private static boolean isParty(Mention adjective) {
        return !adjective.known.isEmpty() && adjective.known.get(0).type() == KnownName.Type.PARTY;
    }

    /** Whether an owner does not tell who somebody is: a victim ("leurs ravisseurs"), or where they are ("des hommes à Gao"). */
    boolean isPossessedOrThere(Mention mention, Mention owner) {
        Tree tree = mention.tree;
        boolean there = owner.tree == tree && isPlace(owner) && isAfterPlaceWord(tree, owner.headWord());
        return there || possessives.owner(mention) != null;
    }

    /** Whether a mention's owner is one by a possessive ("their neighbours"). */
    boolean isByPossessive(Mention mention, Mention owner) {
        return possessives.owner(mention) == owner;
    }

    /** Whether an owner is only where somebody is, or with whom he is accredited ("the ambassador to the UN"). */
    boolean isWhere(Mention mention, Mention owner) {
        return owner.tree == mention.tree && owner.person == null && isAfterPlaceWord(mention.tree, owner.headWord());
    }

    private boolean isAfterPlaceWord(Tree tree, Word word) {
        Word preposition = tree.preposition(word);
        return preposition != null && isPlaceWord(preposition);
    }

    private boolean isPlaceWord(Word word) {
        return references.is(word, ReferenceWords.Kind.PLACE);
    }

    private boolean isAfterOwnerWord(Tree tree, Word word) {
        Word preposition = tree.preposition(word);
        return preposition != null && references.is(preposition, ReferenceWords.Kind.OWNER);
    }

    private @Nullable Mention byComplement(Mention mention, Word head, boolean ownersOnly) {
        Tree tree = mention.tree;
        for (Word child : tree.children(head)) {
            if (isComplement(tree, child, ownersOnly)) {
                Mention found = at(tree, child.index());
                if (found == null && ownersOnly) {
                    found = beyond(mention, child);
                }
                if (found != null && found != mention) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The state or body that a word in the midst of a mention belongs to: "le chef de la diplomatie togolaise". */
    private @Nullable Mention beyond(Mention mention, Word complement) {
        Mention state = byAdjective(mention, complement);
        if (state != null) {
            return state;
        }
        Mention farther = byComplement(mention, complement, true);
        return farther != null && (isBody(farther) || isPlaceOrState(farther)) ? farther : null;
    }

    private boolean isComplement(Tree tree, Word child, boolean ownersOnly) {
        if (references.is(child, ReferenceWords.Kind.RELATIVE)) {
            return false;
        }
        Word preposition = tree.preposition(child);
        if (child.is("compound") || (child.is("nmod") && preposition == null)) {
            return true;
        }
        if ((!child.is("nmod") && !child.is("obl")) || preposition == null) {
            return false;
        }
        boolean owner = references.is(preposition, ReferenceWords.Kind.OWNER);
        boolean place = references.is(preposition, ReferenceWords.Kind.PLACE);
        return ownersOnly ? owner : place;
    }
}
