package org.depeche.coding;

/**
 * How sure the models must be, as probabilities; chosen on held-out folds of the training documents.
 *
 * @param event that a candidate is an event
 * @param furtherRole that a further participant fills a role beside the first
 * @param source that a speaker is a source
 */
public record Thresholds(double event, double furtherRole, double source) {
    /** The values in use. */
    public static final Thresholds DEFAULT =
            new Thresholds(Double.parseDouble(System.getProperty("th", "0.45")), 0.6, 0.5);
}
