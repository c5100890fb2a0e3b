package org.depeche.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the events model thinks of each candidate by itself, before the candidates of a report are weighed against each
 * other.
 */
public final class FirstLook {
    static final String NONE = "NONE";

    private final Map<Candidate, double[]> probabilities = new HashMap<>();
    private final List<String> classes;
    private final int none;

    private FirstLook(List<String> classes) {
        this.classes = classes;
        this.none = classes.indexOf(NONE);
    }

    /** The first look at all candidates of a report. */
    public static FirstLook at(Questions questions, Classifier model) {
        FirstLook look = new FirstLook(model.classes());
        for (Candidate candidate : questions.candidates()) {
            look.probabilities.put(candidate, model.probabilities(questions.event(candidate, true)));
        }
        return look;
    }

    /** That the candidate is an event of whatever type. */
    double any(Candidate candidate) {
        return 1 - of(candidate)[none];
    }

    /** The likeliest type's name. */
    String type(Candidate candidate) {
        double[] p = of(candidate);
        int best = -1;
        for (int i = 0; i < p.length; i++) {
            if (i != none && (best < 0 || p[i] > p[best])) {
                best = i;
            }
        }
        return classes.get(best);
    }

    /** That the candidate is an event of this type. */
    double of(Candidate candidate, String type) {
        return of(candidate)[classes.indexOf(type)];
    }

    private double[] of(Candidate candidate) {
        double[] p = probabilities.get(candidate);
        if (p == null) {
            throw new IllegalArgumentException("not a candidate of this report: " + candidate.head());
        }
        return p;
    }
}
