package org.depeche.store;

/**
 * How often an actor did something to a recipient.
 *
 * @param cooperation events of the two cooperative quads
 * @param conflict events of the two conflictive quads
 */
public record Dyad(String actor, String recipient, long cooperation, long conflict) {
    /** What actors and recipients are told apart by. */
    public enum Level {
        /** Their names. */
        NAME,
        /** Their countries; those without one are left out. */
        COUNTRY
    }
}
