package org.depeche.time;

import org.jspecify.annotations.Nullable;

/**
 * A number that the text gives in figures or words.
 *
 * @param from index of its first word in the tree, a qualifier ("au moins") included
 * @param to index after its last word, a currency included
 * @param value the number; of an indefinite plural the least it can mean by the coding guide ("des milliers" is 1000)
 * @param currency ISO 4217 code where it is a sum of money in a known currency, else null
 */
public record Quantity(
        int from, int to, double value, @Nullable String currency) {
    /** The value as a whole number, rounded down. */
    public long whole() {
        return (long) Math.floor(value);
    }
}
