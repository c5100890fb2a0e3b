package org.depeche.syntax.model;

/** Scores the classes of a decision; the trained model when in use, the growing weights while training. */
public interface Scorer {
    /** The number of classes. */
    int classes();

    /** Overwrites the first {@link #classes()} scores with the sums of the features' weights. */
    void score(FeatureVector features, float[] scores);
}
