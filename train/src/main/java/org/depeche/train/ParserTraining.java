package org.depeche.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.depeche.syntax.model.ArcHybrid;
import org.depeche.syntax.model.EncodedSentence;
import org.depeche.syntax.model.FeatureVector;
import org.depeche.syntax.model.LabelFeatures;
import org.depeche.syntax.model.RelationKinds;
import org.depeche.syntax.model.TransitionFeatures;
import org.depeche.train.SyntaxTraining.Example;

/** Trains the parser with a dynamic oracle: it follows its own choices and learns the best from wherever it gets. */
final class ParserTraining {
    /** How often the parser's own choice is followed, from the second round on. */
    private static final float EXPLORATION = 0.9f;

    private final List<String> relations;
    private final int root;
    private final RelationKinds kinds;
    private final Perceptron transitions = new Perceptron(ArcHybrid.TRANSITIONS);
    private final Perceptron labels;
    private final FeatureVector features = new FeatureVector();
    private final float[] transitionScores = new float[ArcHybrid.TRANSITIONS];
    private final float[] labelScores;
    private final Random random = new Random(2);

    ParserTraining(List<String> relations) {
        this.relations = relations;
        this.root = relations.indexOf("root");
        this.kinds = new RelationKinds(relations);
        this.labels = new Perceptron(relations.size());
        this.labelScores = new float[relations.size()];
    }

    Perceptron transitions() {
        return transitions;
    }

    Perceptron labels() {
        return labels;
    }

    /** @param examples tagged sentences */
    void train(List<Example> examples, int rounds) {
        List<Example> shuffled = new ArrayList<>(examples);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(shuffled, random);
            for (Example example : shuffled) {
                learn(example, round > 0);
            }
        }
    }

    private void learn(Example example, boolean explore) {
        EncodedSentence sentence = example.sentence();
        int length = sentence.length();
        int[] heads = new int[length + 2];
        int[] rightLabels = new int[length + 2];
        for (int i = 1; i <= length; i++) {
            TreebankSentence.Word word = example.gold().words().get(i - 1);
            heads[i] = word.head() == 0 ? length + 1 : word.head();
            rightLabels[i] = relations.indexOf(word.relation());
        }
        ArcOracle oracle = new ArcOracle(heads, length);
        ArcHybrid state = new ArcHybrid(length, kinds);
        while (!state.finished()) {
            int transition = learnTransition(sentence, state, oracle, explore);
            if (transition == ArcHybrid.SHIFT) {
                state.shift();
            } else {
                int head = state.head(transition);
                int dependent = state.dependent();
                int right = heads[dependent] == head ? rightLabels[dependent] : -1;
                state.attach(transition, learnLabel(sentence, state, head, dependent, right));
            }
        }
    }

    private int learnTransition(EncodedSentence sentence, ArcHybrid state, ArcOracle oracle, boolean explore) {
        TransitionFeatures.extract(sentence, state, features);
        transitions.score(features, transitionScores);
        int[] costs = new int[ArcHybrid.TRANSITIONS];
        int least = ArcOracle.FORBIDDEN;
        for (int k = 0; k < costs.length; k++) {
            costs[k] = oracle.cost(state, k);
            least = Math.min(least, costs[k]);
        }
        int chosen = -1;
        int right = -1;
        for (int k = 0; k < costs.length; k++) {
            if (costs[k] < ArcOracle.FORBIDDEN && (chosen < 0 || transitionScores[k] > transitionScores[chosen])) {
                chosen = k;
            }
            if (costs[k] == least && (right < 0 || transitionScores[k] > transitionScores[right])) {
                right = k;
            }
        }
        if (costs[chosen] > least) {
            transitions.learn(features, right, chosen);
        }
        transitions.step();
        return explore && random.nextFloat() < EXPLORATION ? chosen : right;
    }

    /** @param right the right label, or -1 if the arc itself is wrong */
    private int learnLabel(EncodedSentence sentence, ArcHybrid state, int head, int dependent, int right) {
        boolean rootArc = head == sentence.length() + 1;
        if (rootArc) {
            return root;
        }
        LabelFeatures.extract(sentence, state, head, dependent, features);
        labels.score(features, labelScores);
        labelScores[root] = Float.NEGATIVE_INFINITY;
        int chosen = SyntaxTraining.best(labelScores, relations.size());
        if (right < 0 || right == root) {
            return chosen;
        }
        if (chosen != right) {
            labels.learn(features, right, chosen);
        }
        labels.step();
        return right;
    }
}
