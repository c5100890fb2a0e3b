package org.depeche.lexicon;

import org.depeche.syntax.Word;

/**
 * What a word is to a predicate, whatever the construction.
 *
 * @param role {@code subject} (the doer), {@code object} (the one it is done to), {@code owner} (a possessive,
 *     nationality adjective or genitive at a noun), {@code between}, or a preposition's lemma
 * @param word the argument's head
 * @param how the construction that gives the role
 */
public record Argument(String role, Word word, Construction how) {
    /** The doer. */
    public static final String SUBJECT = "subject";
    /** The one it is done to. */
    public static final String OBJECT = "object";
    /** One of several parties. */
    public static final String BETWEEN = "between";
    /** Possessor of a noun. */
    public static final String OWNER = "owner";

    /** How firmly grammar ties the argument to its predicate. */
    public enum Construction {
        /** A dependent of the predicate itself. */
        DIRECT,
        /** The noun that a participle or relative clause modifies. */
        MODIFIED,
        /** Shared with the predicate that this one is coordinated with. */
        SHARED,
        /** The understood subject of an infinitive, gerund or participle clause. */
        CONTROLLED,
        /** Subject or other dependent of the light verb that carries the noun ("mener une attaque"). */
        LIGHT_VERB,
        /** Depends on another word of a fixed phrase ("serrer la main du président"). */
        PHRASE,
        /** A phrase within another argument. */
        NESTED
    }
}
