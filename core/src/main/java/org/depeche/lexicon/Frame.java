package org.depeche.lexicon;

import java.util.List;
import org.depeche.syntax.Tree;
import org.jspecify.annotations.Nullable;

/**
 * A lexicon entry: a word or fixed phrase that reports an event of a type.
 *
 * @param rule the entry's name in records: language, type, entry ("fr/retreat/retirer")
 * @param pos part of speech of the head
 * @param mode the mode that the word by itself says, or null
 * @param restrictions all must hold
 * @param actorRoles the roles that fill the actor: the first that is filled counts
 * @param recipientRoles likewise for the recipient
 * @param mutual whether all parties are actors, as in a meeting: then all that fill any of the actor's roles count
 * @param keepsTypeInFuture whether a planned happening keeps the type, against the type's rule
 * @param example a sentence in which it fires
 */
public record Frame(
        String rule,
        Phrase phrase,
        PartOfSpeech pos,
        EventType type,
        @Nullable String mode,
        List<Restriction> restrictions,
        List<String> actorRoles,
        List<String> recipientRoles,
        boolean mutual,
        Certainty certainty,
        boolean keepsTypeInFuture,
        String example) {
    public Frame {
        restrictions = List.copyOf(restrictions);
        actorRoles = List.copyOf(actorRoles);
        recipientRoles = List.copyOf(recipientRoles);
    }

    /** The parts of speech of entries. */
    public enum PartOfSpeech {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** Whether the entry asks for certain words beside its own, so that these tell it from others. */
    public boolean demanding() {
        return !phrase.rest().isEmpty() || restrictions.stream().anyMatch(restriction -> !restriction.forbidden());
    }

    public String entry() {
        return phrase.entry();
    }

    /** Whether the arguments meet all restrictions. */
    public boolean admits(Tree tree, List<Argument> arguments) {
        for (Restriction restriction : restrictions) {
            if (!restriction.holds(tree, arguments)) {
                return false;
            }
        }
        return true;
    }

    /** How many restrictions the text contradicts; one whose role it leaves open is only not met. */
    public int contradictions(Tree tree, List<Argument> arguments) {
        int count = 0;
        for (Restriction restriction : restrictions) {
            count += restriction.isContradicted(tree, arguments) ? 1 : 0;
        }
        return count;
    }
}
