package org.depeche.syntax;

import java.util.List;
import org.depeche.syntax.model.ArcHybrid;
import org.depeche.syntax.model.EncodedSentence;
import org.depeche.syntax.model.FeatureVector;
import org.depeche.syntax.model.LabelFeatures;
import org.depeche.syntax.model.RelationKinds;
import org.depeche.syntax.model.Scorer;
import org.depeche.syntax.model.TransitionFeatures;

/** Parses tagged words with one pass of greedy transitions; two transitions a word, however long the sentence. */
public final class DependencyParser {
    private static final String ROOT = "root";

    private final Scorer transitions;
    private final Scorer labels;
    private final int root;
    private final RelationKinds kinds;

    /**
     * A parser with trained models.
     *
     * @param relations the names of the label model's classes, {@code root} among them
     */
    public DependencyParser(List<String> relations, Scorer transitions, Scorer labels) {
        this.transitions = transitions;
        this.labels = labels;
        this.root = relations.indexOf(ROOT);
        this.kinds = new RelationKinds(relations);
        if (root < 0) {
            throw new IllegalArgumentException("no root among the relations " + relations);
        }
    }

    /** The finished parse of a sentence that is tagged. */
    public ArcHybrid parse(EncodedSentence sentence) {
        ArcHybrid state = new ArcHybrid(sentence.length(), kinds);
        FeatureVector features = new FeatureVector();
        float[] scores = new float[Math.max(transitions.classes(), labels.classes())];
        while (!state.finished()) {
            TransitionFeatures.extract(sentence, state, features);
            transitions.score(features, scores);
            int transition = bestAllowed(state, scores);
            if (transition == ArcHybrid.SHIFT) {
                state.shift();
            } else {
                LabelFeatures.extract(sentence, state, state.head(transition), state.dependent(), features);
                labels.score(features, scores);
                boolean rootArc = transition == ArcHybrid.LEFT && state.leftIsRoot();
                state.attach(transition, rootArc ? root : bestRelation(scores));
            }
        }
        return state;
    }

    private static int bestAllowed(ArcHybrid state, float[] scores) {
        int best = -1;
        for (int transition = 0; transition < ArcHybrid.TRANSITIONS; transition++) {
            if (state.allows(transition) && (best < 0 || scores[transition] > scores[best])) {
                best = transition;
            }
        }
        return best;
    }

    private int bestRelation(float[] scores) {
        scores[root] = Float.NEGATIVE_INFINITY;
        return Scores.best(scores, labels.classes());
    }
}
