package org.depeche.names;

import java.util.List;
import java.util.function.Consumer;
import org.depeche.names.Entity.Kind;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Those who are by what they are called of another state than the one at hand: a state's neighbour, a minister's
 * counterpart, an ambassador where he serves. Where their own state is not said, it is the other one that is in view.
 */
final class Counterparts {
    private final List<Mention> mentions;
    private final Owners owners;
    private final Focus focus;
    private final States states;
    private final ReferenceWords references;

    /** @param mentions all mentions of the report in the order of the text */
    Counterparts(List<Mention> mentions, Owners owners, Focus focus, States states, ReferenceWords references) {
        this.mentions = mentions;
        this.owners = owners;
        this.focus = focus;
        this.states = states;
        this.references = references;
    }

    /**
     * The attributes of one who is of another state, or null where a mention is no such.
     *
     * @param own what its description gives
     * @param owner what it belongs to by its own words
     * @param resolver works out the attributes of other mentions
     */
    @Nullable
    Attributes attributes(Mention mention, Attributes own, @Nullable Mention owner, Consumer<Mention> resolver) {
        if (states.isCalledForeign(mention)) {
            return null;
        }
        if (is(mention, ReferenceWords.Kind.COUNTERPART)) {
            return owner == null ? ofMutual(mention) : ofCounterpart(mention, owner, resolver);
        }
        boolean named = mention.person != null && mention.kind != Kind.PERSON;
        boolean diplomat = is(mention, ReferenceWords.Kind.DIPLOMAT) && own.country() == null;
        return diplomat && !named ? ofDiplomat(mention, own, owner, resolver) : null;
    }

    private boolean is(Mention mention, ReferenceWords.Kind kind) {
        return references.is(mention.tree.word(mention.groupHead), kind);
    }

    /** "Its neighbour" is a government beside that of a state; one of anybody else may be of the same state. */
    private @Nullable Attributes ofCounterpart(Mention mention, Mention owner, Consumer<Mention> resolver) {
        resolver.accept(owner);
        Attributes of = owner.attributes;
        boolean state = owner.origin().kind == Kind.STATE || owner.origin().term != null;
        boolean ofGovernment = state || "GOV".equals(of.sector());
        if (!Focus.isState(of.country()) || !ofGovernment) {
            return null;
        }
        if (isOneByAdjective(mention, owner)) {
            return new Attributes(of.country(), "GOV", List.of());
        }
        Mention further = owners.complement(mention);
        if (!owners.isByPossessive(mention, owner) || (further != null && further.kind != Kind.THING)) {
            return null;
        }
        String other = focus.besides(mention, of.country());
        return other == null ? null : new Attributes(other, "GOV", List.of());
    }

    /** "Le voisin malien", said of a state; several of them are people. */
    private static boolean isOneByAdjective(Mention mention, Mention owner) {
        return owner.term != null
                && owner.headWord().is("amod")
                && mention.kind == Kind.GROUP
                && mention.number() == GrammaticalNumber.SING;
    }

    /** "The two neighbours" are states. */
    private @Nullable Attributes ofMutual(Mention mention) {
        Word head = mention.headWord();
        Word determiner = mention.tree.child(head, "det");
        boolean counted = mention.tree.child(head, "nummod") != null
                && determiner != null
                && references.is(determiner, ReferenceWords.Kind.DEFINITE);
        String country = counted ? focus.at(mention) : null;
        return country == null ? null : new Attributes(country, "GOV", List.of());
    }

    /** The state that sends a diplomat: that of one told of before, else the other state than the one where he is. */
    private @Nullable Attributes ofDiplomat(
            Mention mention, Attributes own, @Nullable Mention owner, Consumer<Mention> resolver) {
        if (owner != null && !owners.isWhere(mention, owner)) {
            return null;
        }
        Mention before = owner == null ? diplomatBefore(mention) : null;
        if (before != null) {
            return own.withCountry(before.attributes.country());
        }
        if (owner != null) {
            resolver.accept(owner);
        }
        String host = owner == null ? focus.at(mention) : owner.attributes.country();
        String sender = focus.besides(mention, host);
        return sender == null ? null : own.withCountry(sender);
    }

    private @Nullable Mention diplomatBefore(Mention mention) {
        @Nullable Mention last = null;
        for (Mention other : mentions) {
            if (!other.precedes(mention)) {
                break;
            }
            boolean told = other.progress == Mention.Progress.DONE && other.countryFromText;
            if (told && other.group != null && is(other, ReferenceWords.Kind.DIPLOMAT)) {
                last = other;
            }
        }
        return last;
    }
}
