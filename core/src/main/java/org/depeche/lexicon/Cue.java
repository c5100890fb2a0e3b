package org.depeche.lexicon;

import java.util.List;

/**
 * A word or phrase that says who says so.
 *
 * @param sourceRoles the roles that name the source
 */
public record Cue(Phrase phrase, Form form, Kind kind, List<String> sourceRoles) {
    public Cue {
        sourceRoles = List.copyOf(sourceRoles);
    }

    /** What the cue is grammatically. */
    public enum Form {
        VERB,
        NOUN,
        PREPOSITION,
        ADVERB,
        PHRASE
    }

    /** What the cue does to what is said. */
    public enum Kind {
        SAY,
        DENY,
        HEARSAY
    }
}
