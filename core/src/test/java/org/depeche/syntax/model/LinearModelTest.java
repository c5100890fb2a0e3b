package org.depeche.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearModelTest {
    private static final int CLASSES = 5;

    private static FeatureVector features(int template, int value) {
        FeatureVector features = new FeatureVector();
        features.add(template, value);
        return features;
    }

    private static LinearModel model(int features, float[][] weights) {
        return model(features, CLASSES, weights);
    }

    private static LinearModel model(int features, int classes, float[][] weights) {
        int[] hashes = new int[features];
        for (int i = 0; i < features; i++) {
            hashes[i] = features(1, i).hash(0);
        }
        return LinearModel.of(classes, hashes, weights);
    }

    private static float[][] randomWeights(int features) {
        return randomWeights(features, CLASSES);
    }

    private static float[][] randomWeights(int features, int classes) {
        Random random = new Random(3);
        float[][] weights = new float[features][classes];
        for (float[] row : weights) {
            for (int k = 0; k < classes; k++) {
                row[k] = random.nextInt(3) == 0 ? 0 : (float) random.nextGaussian() * 4;
            }
        }
        return weights;
    }

    private static byte[] bytes(LinearModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    @Test
    void scoresAreTheSumOfTheWeights() {
        float[][] weights = randomWeights(1000);
        LinearModel model = model(1000, weights);
        FeatureVector features = features(1, 10);
        features.add(1, 20);
        features.add(1, 5000);
        float[] scores = new float[CLASSES];
        model.score(features, scores);
        for (int k = 0; k < CLASSES; k++) {
            assertThat(scores[k]).isCloseTo(weights[10][k] + weights[20][k], within(0.5f));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 8, 9, 60})
    void whatIsWrittenIsRead(int classes) throws IOException {
        LinearModel model = model(1000, classes, randomWeights(1000, classes));
        byte[] bytes = bytes(model);
        LinearModel again = LinearModel.read(ByteBuffer.wrap(bytes));
        assertThat(bytes(again)).isEqualTo(bytes);
        float[] scores = new float[classes];
        float[] scoresAgain = new float[classes];
        for (int i = 0; i < 1000; i++) {
            model.score(features(1, i), scores);
            again.score(features(1, i), scoresAgain);
            assertThat(scoresAgain).isEqualTo(scores);
        }
    }

    @Test
    void featuresWithoutWeightsAreLeftOut() {
        LinearModel model = model(2, new float[][] {{0, 0, 0, 0, 0}, {0, 2, -2, 0, 0}});
        assertThat(model.features()).isEqualTo(1);
        assertThat(model.weights()).isEqualTo(2);
    }

    @Test
    void aCutFileIsRefused() throws IOException {
        byte[] bytes = bytes(model(10, randomWeights(10)));
        assertThatThrownBy(() -> LinearModel.read(ByteBuffer.wrap(bytes, 0, bytes.length - 1)))
                .isInstanceOf(IOException.class);
    }
}
