package org.depeche.lexicon;

/**
 * A word or phrase that says whether something happened.
 *
 * @param status lower-case status as in records: actual, future, hypothetical, negated
 * @param scope what it bears on
 */
public record Operator(Phrase phrase, String status, Scope scope) {
    /** What an operator bears on. */
    public enum Scope {
        /** What depends on it ("menacer de …"). */
        COMPLEMENT,
        /** What it depends on ("attaque présumée"). */
        HEAD,
        /** Its whole clause. */
        CLAUSE
    }
}
