package org.depeche.store;

/**
 * How often a lexicon entry was right, as far as people have looked.
 *
 * @param rule the entry ("fr/retreat/retirer")
 * @param accepted records that somebody found right
 * @param changed records with a wrong field
 * @param rejected records that are no event
 * @param unreviewed records that nobody has looked at
 */
public record RulePrecision(String rule, long accepted, long changed, long rejected, long unreviewed) {
    /** The share of its reviewed records that were right in every field, from 0 to 1. */
    public double precision() {
        return (double) accepted / reviewed();
    }

    /** How many of its records somebody has looked at, at least one. */
    public long reviewed() {
        return accepted + changed + rejected;
    }
}
