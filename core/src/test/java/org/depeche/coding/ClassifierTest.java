package org.depeche.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.depeche.syntax.model.LinearModel;
import org.junit.jupiter.api.Test;

class ClassifierTest {
    private static final List<String> CLASSES = List.of("NONE", "ASSAULT", "PROTEST");

    private static Features features(String... lemmas) {
        Features features = Features.hashed();
        for (String lemma : lemmas) {
            features.add("lemma", lemma);
        }
        return features;
    }

    private static Classifier classifier() {
        int[] keys = features("attaque", "marche").keys();
        return new Classifier(CLASSES, LinearModel.of(3, keys, new float[][] {{0, 2, 0}, {-1, 0, 1}}));
    }

    @Test
    void addsUpWhatTheFeaturesSay() {
        double[] scores = classifier().scores(features("attaque", "marche", "unknown"));
        assertThat(scores).containsExactly(new double[] {-1, 2, 1}, within(0.02));
    }

    @Test
    void tellsWhatOneFeatureSays() {
        Features features = features("unknown", "marche");
        assertThat(classifier().weight(features, 0, 2)).isZero();
        assertThat(classifier().weight(features, 1, 2)).isCloseTo(1, within(0.02));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        classifier().write(new DataOutputStream(bytes));
        Classifier read = Classifier.read(ByteBuffer.wrap(bytes.toByteArray()));
        assertThat(read.classes()).isEqualTo(CLASSES);
        assertThat(read.scores(features("attaque"))).isEqualTo(classifier().scores(features("attaque")));
    }

    @Test
    void wantsANameForEachClass() {
        assertThatThrownBy(() -> new Classifier(List.of("one"), LinearModel.empty(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 names for 2 classes");
    }

    @Test
    void aCopyOfFeaturesGrowsByItself() {
        Features first = features("attaque");
        Features copy = first.copy();
        copy.add("lemma", "marche");
        assertThat(first.size()).isEqualTo(1);
        assertThat(copy.keys()).isEqualTo(features("attaque", "marche").keys());
    }

    @Test
    void namedFeaturesHaveTheHashesOfTheOthers() {
        Features named = ofEveryLength(Features.named());
        Features hashed = ofEveryLength(Features.hashed());
        assertThat(named.keys()).isEqualTo(hashed.keys()).doesNotHaveDuplicates();
        assertThat(named.name(4)).isEqualTo("a=b=c=d=e");
    }

    private static Features ofEveryLength(Features features) {
        features.add("a");
        features.add("a", "b");
        features.add("a", "b", "c");
        features.add("a", "b", "c", "d");
        features.add("a", "b", "c", "d", "e");
        return features;
    }
}
