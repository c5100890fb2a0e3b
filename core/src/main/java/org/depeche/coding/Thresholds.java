package org.depeche.coding;

/**
 * How sure the models must be, as probabilities; chosen on held-out folds of the training documents.
 *
 * @param event that a candidate is an event
 * @param furtherRole that a further participant fills a role beside the first
 * @param joinedRole the same for one coordinated with the first
 * @param source that a speaker is a source
 */
public record Thresholds(double event, double furtherRole, double joinedRole, double source) {
    /** The values in use. */
    public static final Thresholds DEFAULT = new Thresholds(0.4, 0.85, 0.65, 0.5);
}
