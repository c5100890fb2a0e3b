package org.depeche.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.names.Entity.Kind;
import org.depeche.place.NewsItems;
import org.depeche.syntax.Morphology.Gender;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Attackers whom nobody names: a report that tells of one calls him "an armed man", "the assailant", "the suspect" by
 * turns, and tells somewhere where he comes from ("it was a Moroccan").
 */
final class Culprits {
    /** Sentences between two mentions of one attacker where nothing but their order tells that they are of one. */
    private static final int REACH = 2;

    private static final String ATTACKERS = "UAF";
    private static final String CIVILIANS = "CVL";

    private final List<Mention> mentions;
    private final ReferenceWords references;
    private final Predications predications;
    private final Map<Mention, Mention> firsts = new HashMap<>();
    private final Map<Mention, String> origins = new HashMap<>();

    /** The attacker and the attackers that are told of. */
    private @Nullable Mention one;

    private @Nullable Mention several;

    /** Somebody who does something to others, as "a man wounded three people". */
    private @Nullable Mention doer;

    private int lastSeen;

    /** @param mentions all mentions of the report in the order of the text */
    Culprits(List<Mention> mentions, NewsItems items, ReferenceWords references) {
        this.mentions = mentions;
        this.references = references;
        this.predications = new Predications(references);
        int sentence = -1;
        for (Mention mention : mentions) {
            if (mention.sentence() != sentence) {
                sentence = mention.sentence();
                if (items.begins(sentence)) {
                    one = null;
                    several = null;
                    doer = null;
                }
            }
            read(mention);
        }
    }

    /** The first mention of an attacker that is mentioned again, or null. */
    @Nullable
    Mention first(Mention mention) {
        return firsts.get(mention);
    }

    /** The state that an attacker comes from by what the report tells of him anywhere, or null. */
    @Nullable
    String origin(Mention mention) {
        return origins.get(firsts.getOrDefault(mention, mention));
    }

    private void read(Mention mention) {
        if (mention.term != null) {
            readOrigin(mention, mention.term.country());
        }
        if (isAttacker(mention)) {
            readAttacker(mention);
        } else if (one != null && isOfSameNoun(mention, one)) {
            link(mention, one);
        } else if (isDoer(mention)) {
            doer = mention;
        }
    }

    private void readAttacker(Mention mention) {
        boolean plural = mention.number() == GrammaticalNumber.PLUR;
        Mention before = plural ? several : one;
        if (before == null && !plural && doer != null && mention.sentence() - doer.sentence() <= REACH) {
            before = doer;
        }
        if (before != null && mention.person == null && isAgain(mention) && agree(mention, before)) {
            link(mention, before);
            before = firsts.getOrDefault(before, before);
        } else if (isElsewhere(mention) || (before != null && hasComplement(mention))) {
            return;
        } else {
            before = mention;
        }
        if (plural) {
            several = several == null ? before : several;
        } else {
            one = before;
            lastSeen = mention.sentence();
        }
    }

    private void link(Mention mention, Mention before) {
        firsts.put(mention, firsts.getOrDefault(before, before));
        lastSeen = mention.sentence();
    }

    /** Whether a mention calls one or several persons attackers by a common noun. */
    boolean isAttacker(Mention mention) {
        return mention.group != null
                && ATTACKERS.equals(mention.group.sector())
                && (mention.group.otherSectors().isEmpty()
                        || mention.group.otherSectors().contains(CIVILIANS))
                && mention.properName == null
                && !references.is(mention.headWord(), ReferenceWords.Kind.BODY);
    }

    /** Whether a description may be of somebody told of before: definite or owned, without a number or a word before its noun. */
    private boolean isAgain(Mention mention) {
        boolean definite = false;
        for (Word child : mention.tree.children(mention.headWord())) {
            if (child.index() < mention.head) {
                boolean known = references.is(child, ReferenceWords.Kind.DEFINITE)
                        || references.is(child, ReferenceWords.Kind.POINTING)
                        || references.is(child, ReferenceWords.Kind.POSSESSIVE);
                definite |= known;
                boolean describes = child.is("amod") || child.is("nummod") || child.is("compound");
                if (describes && !isOfEntry(mention, child)) {
                    return false;
                }
            }
        }
        return definite && !isElsewhere(mention) && !hasComplement(mention);
    }

    /** Whether a description tells apart by a victim or a deed ("the killer of the president"), and not only by an age. */
    private boolean hasComplement(Mention mention) {
        for (Word child : mention.tree.children(mention.headWord())) {
            Word preposition = child.is("nmod") ? mention.tree.preposition(child) : null;
            if (preposition != null
                    && references.is(preposition, ReferenceWords.Kind.OWNER)
                    && mention.tree.child(child, "nummod") == null
                    && !isOfEntry(mention, child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfEntry(Mention mention, Word word) {
        return mention.group != null && mention.group.phrase().contains(word.lemma());
    }

    /** Whether a description tells apart by a place or a state of its own: "the killer of Toulouse". */
    private boolean isElsewhere(Mention mention) {
        for (Mention inner : mentions) {
            boolean place = inner.term != null || inner.kind == Kind.PLACE;
            if (place && inner.tree == mention.tree && inner != mention && mention.covers(inner.head)) {
                return !inner.headWord().is("amod") && !Predications.isSaidOf(inner, mention);
            }
        }
        return false;
    }

    private static boolean agree(Mention mention, Mention before) {
        Gender gender = mention.gender();
        Gender other = before.gender();
        return gender == Gender.NONE || other == Gender.NONE || gender == other;
    }

    /** Whether "the man" follows "an armed man". */
    private boolean isOfSameNoun(Mention mention, Mention attacker) {
        return mention.group != null
                && CIVILIANS.equals(mention.group.sector())
                && mention.person == null
                && mention.number() != GrammaticalNumber.PLUR
                && mention.headWord().lemma().equals(attacker.headWord().lemma())
                && isAgain(mention);
    }

    /** Whether somebody not known before acts upon others. */
    private boolean isDoer(Mention mention) {
        Word head = mention.headWord();
        boolean anybody = mention.group != null
                ? mention.group.belongs() != GroupEntry.Belongs.PART && !references.is(head, ReferenceWords.Kind.BODY)
                : mention.term != null;
        Word determiner = mention.tree.child(head, "det");
        Word verb = mention.tree.head(head);
        if (mention.kind != Kind.GROUP
                || !anybody
                || mention.number() == GrammaticalNumber.PLUR
                || !head.relation().equals("nsubj")
                || determiner == null
                || !references.is(determiner, ReferenceWords.Kind.INDEFINITE_ARTICLE)
                || verb == null) {
            return false;
        }
        for (Mention other : mentions) {
            boolean people = other.kind == Kind.GROUP || other.kind == Kind.PERSON;
            if (people && other.tree == mention.tree && undergoes(other, verb)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody, or a number of them, is what a verb's subject acts upon. */
    private static boolean undergoes(Mention mention, Word verb) {
        Word word = mention.headWord();
        Word governor = mention.tree.head(word);
        if (word.is("nmod") && governor != null) {
            word = governor;
        }
        return word.head() == verb.index() && (word.is("obj") || word.is("obl"));
    }

    private void readOrigin(Mention state, String country) {
        Mention attacker = ofOrigin(state);
        if (attacker != null && !attacker.equals(state) && Focus.isState(country)) {
            Mention first = firsts.getOrDefault(attacker, attacker);
            origins.put(first, country);
            if (state.kind == Kind.GROUP) {
                link(state, first);
            } else if (state.headWord().is("amod")) {
                linkDescribedNoun(state, first);
            }
        }
    }

    /** "It was a Moroccan man": the man is the attacker. */
    private void linkDescribedNoun(Mention adjective, Mention attacker) {
        Word noun = adjective.tree.head(adjective.headWord());
        for (Mention other : mentions) {
            boolean isNoun = other.tree == adjective.tree && noun != null && other.head == noun.index();
            if (isNoun
                    && Predications.isPresented(other.tree, other.headWord())
                    && other.number() != GrammaticalNumber.PLUR) {
                link(other, attacker);
            }
        }
    }

    /** Of which attacker a state is said: in apposition, by an adjective, as a predicate, or with "it was". */
    private @Nullable Mention ofOrigin(Mention state) {
        Tree tree = state.tree;
        Word word = state.headWord();
        if (state.number() == GrammaticalNumber.PLUR) {
            return null;
        }
        for (Mention other : mentions) {
            if (other.tree == tree && isSolitary(other) && Predications.isSaidOf(state, other)) {
                return other;
            }
        }
        Word governor = tree.head(word);
        Mention near = one != null && state.sentence() - lastSeen <= REACH && isSolitary(one) ? one : null;
        if (near == null || governor == null) {
            return near != null && governor == null && predications.isPredicateOfPronoun(tree, word) ? near : null;
        }
        boolean presented = state.kind == Kind.GROUP && Predications.isPresented(tree, word);
        boolean quality = word.is("amod")
                && (predications.isPredicateOfPronoun(tree, governor) || Predications.isPresented(tree, governor));
        return presented || quality || predications.isPredicateOfPronoun(tree, word) ? near : null;
    }

    private boolean isSolitary(Mention mention) {
        boolean attacker = isAttacker(mention) || mention == doer || firsts.containsKey(mention) || mention == one;
        return attacker && mention.person == null && mention.number() != GrammaticalNumber.PLUR;
    }
}
