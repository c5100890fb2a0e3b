package org.depeche.syntax;

final class Scores {
    private Scores() {}

    /** The class with the highest score among the first {@code classes}; the lowest of equals. */
    static int best(float[] scores, int classes) {
        int best = 0;
        for (int k = 1; k < classes; k++) {
            if (scores[k] > scores[best]) {
                best = k;
            }
        }
        return best;
    }
}
