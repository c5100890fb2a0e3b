package org.depeche.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.depeche.syntax.Contractions;
import org.depeche.syntax.model.ContractionFeatures;
import org.depeche.syntax.model.EncodedSentence;
import org.depeche.syntax.model.FeatureVector;
import org.depeche.syntax.model.Scorer;

/** Trains the decision whether a token such as "des" is a contraction. */
final class ContractionTraining {
    private static final int ROUNDS = 10;

    private record Decision(EncodedSentence tokens, int position, int right) {}

    private final Contractions contractions;

    ContractionTraining(Contractions contractions) {
        this.contractions = contractions;
    }

    private List<Decision> decisions(List<TreebankSentence> sentences) {
        List<Decision> decisions = new ArrayList<>();
        for (TreebankSentence sentence : sentences) {
            List<String> tokens = new ArrayList<>();
            for (TreebankSentence.Surface token : sentence.tokens()) {
                tokens.add(token.form());
            }
            EncodedSentence encoded = contractions.encode(tokens);
            for (int i = 0; i < tokens.size(); i++) {
                if (contractions.ambiguous(tokens.get(i))) {
                    boolean contracted = sentence.tokens().get(i).words() > 1;
                    decisions.add(
                            new Decision(encoded, i + 1, contracted ? Contractions.CONTRACTED : Contractions.WHOLE));
                }
            }
        }
        return decisions;
    }

    Perceptron train(List<TreebankSentence> sentences) {
        Perceptron perceptron = new Perceptron(2);
        FeatureVector features = new FeatureVector();
        float[] scores = new float[2];
        List<Decision> decisions = decisions(sentences);
        Random random = new Random(4);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(decisions, random);
            for (Decision decision : decisions) {
                ContractionFeatures.extract(decision.tokens(), decision.position(), features);
                perceptron.score(features, scores);
                int chosen = scores[Contractions.CONTRACTED] > scores[Contractions.WHOLE]
                        ? Contractions.CONTRACTED
                        : Contractions.WHOLE;
                if (chosen != decision.right()) {
                    perceptron.learn(features, decision.right(), chosen);
                }
                perceptron.step();
            }
        }
        return perceptron;
    }

    /** The share of ambiguous tokens that a model gets right, and their number: {@code 98.1 % of 512}. */
    String accuracy(List<TreebankSentence> sentences, Scorer model) {
        FeatureVector features = new FeatureVector();
        float[] scores = new float[2];
        int right = 0;
        List<Decision> decisions = decisions(sentences);
        for (Decision decision : decisions) {
            ContractionFeatures.extract(decision.tokens(), decision.position(), features);
            model.score(features, scores);
            boolean contracted = scores[Contractions.CONTRACTED] > scores[Contractions.WHOLE];
            if (contracted == (decision.right() == Contractions.CONTRACTED)) {
                right++;
            }
        }
        return Scores.percent(right, decisions.size()) + " % of " + decisions.size();
    }
}
