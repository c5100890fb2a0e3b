package org.depeche.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.depeche.syntax.model.ContractionFeatures;
import org.depeche.syntax.model.EncodedSentence;
import org.depeche.syntax.model.FeatureVector;
import org.depeche.syntax.model.Scorer;
import org.depeche.syntax.model.WordShape;
import org.junit.jupiter.api.Test;

class PerceptronTest {
    private static final int WORDS = 40;

    private static int decide(Scorer scorer, int word, FeatureVector features) {
        WordShape shape = WordShape.of("mot" + (char) ('a' + word % 26) + (char) ('a' + word / 26), 1, 0, word);
        ContractionFeatures.extract(new EncodedSentence(List.of(shape)), 1, features);
        float[] scores = new float[scorer.classes()];
        scorer.score(features, scores);
        return SyntaxTraining.best(scores, scores.length);
    }

    @Test
    void learnsWhatFeaturesTellAndKeepsItInTheModel() {
        Random random = new Random(9);
        Perceptron perceptron = new Perceptron(6);
        FeatureVector features = new FeatureVector();
        for (int i = 0; i < 4_000; i++) {
            int word = random.nextInt(WORDS);
            int chosen = decide(perceptron, word, features);
            if (chosen != word % 6) {
                perceptron.learn(features, word % 6, chosen);
            }
            perceptron.step();
        }
        Scorer model = perceptron.average(0);
        for (int word = 0; word < WORDS; word++) {
            assertThat(decide(model, word, features)).isEqualTo(word % 6);
        }
        assertThat(perceptron.average(3).features())
                .isLessThan(perceptron.average(0).features());
    }
}
