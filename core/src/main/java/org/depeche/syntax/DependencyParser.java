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
final class DependencyParser {
    private static final String ROOT = "root";
    /** By how much a transition's score must be ahead to be e times as likely as the next. */
    private static final double SCALE = 50;

    private final Scorer transitions;
    private final Scorer labels;
    private final int root;
    private final RelationKinds kinds;

    /**
     * A parser with trained models.
     *
     * @param relations the names of the label model's classes, {@code root} among them
     */
    DependencyParser(List<String> relations, Scorer transitions, Scorer labels) {
        this.transitions = transitions;
        this.labels = labels;
        this.root = relations.indexOf(ROOT);
        this.kinds = new RelationKinds(relations);
        if (root < 0) {
            throw new IllegalArgumentException("no root among the relations " + relations);
        }
    }

    /** The arcs of a sentence that is tagged. */
    Arcs parse(EncodedSentence sentence) {
        ArcHybrid state = new ArcHybrid(sentence.length(), kinds);
        FeatureVector features = new FeatureVector();
        float[] scores = new float[Math.max(transitions.classes(), labels.classes())];
        double likelihood = 0;
        while (!state.finished()) {
            int transition = state.onlyTransition();
            if (transition < 0) {
                TransitionFeatures.extract(sentence, state, features);
                transitions.score(features, scores);
                transition = bestAllowed(state, scores);
                likelihood -= Math.log1p(Math.exp(-lead(state, scores, transition) / SCALE));
            }
            if (transition == ArcHybrid.SHIFT) {
                state.shift();
            } else {
                LabelFeatures.extract(sentence, state, state.head(transition), state.dependent(), features);
                labels.score(features, scores);
                boolean rootArc = transition == ArcHybrid.LEFT && state.leftIsRoot();
                state.attach(transition, rootArc ? root : bestRelation(scores));
            }
        }
        freePunctuation(sentence, state);
        return Arcs.of(state, sentence.length(), likelihood);
    }

    /** Punctuation has no dependents: those it was given go to its head, or where it is the root to the first of them. */
    private void freePunctuation(EncodedSentence sentence, ArcHybrid state) {
        int length = sentence.length();
        for (int word = 1; word <= length; word++) {
            if (state.headOf(word) == length + 1 && punctuation(sentence, word)) {
                dethrone(sentence, state, word);
            }
        }
        for (int word = 1; word <= length; word++) {
            int head = state.headOf(word);
            while (head <= length && punctuation(sentence, head) && state.headOf(head) <= length) {
                head = state.headOf(head);
            }
            state.reattach(word, head, state.labelOf(word));
        }
    }

    private void dethrone(EncodedSentence sentence, ArcHybrid state, int mark) {
        int length = sentence.length();
        for (int word = 1; word <= length; word++) {
            if (state.headOf(word) == mark && !punctuation(sentence, word)) {
                state.reattach(mark, word, state.labelOf(word));
                state.reattach(word, length + 1, root);
                return;
            }
        }
    }

    private static boolean punctuation(EncodedSentence sentence, int word) {
        return Tag.ALL.get(sentence.tag(word)).pos() == Pos.PUNCT;
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

    /** By how much the best transition's score is ahead of the next that is allowed; infinite where there is none. */
    private static double lead(ArcHybrid state, float[] scores, int best) {
        double next = Double.NEGATIVE_INFINITY;
        for (int transition = 0; transition < ArcHybrid.TRANSITIONS; transition++) {
            if (transition != best && state.allows(transition)) {
                next = Math.max(next, scores[transition]);
            }
        }
        return scores[best] - next;
    }

    private int bestRelation(float[] scores) {
        scores[root] = Float.NEGATIVE_INFINITY;
        return Scores.best(scores, labels.classes());
    }
}
