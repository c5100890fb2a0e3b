package org.depeche.lexicon;

/** What an entry takes to count as an event where no statistics are known for its word. */
public enum Certainty {
    /** Reports an event nearly always. */
    HIGH,
    /** Where a political participant fills a role. */
    MEDIUM,
    /** Where both roles are filled, or a restriction is met and one role is. */
    LOW
}
