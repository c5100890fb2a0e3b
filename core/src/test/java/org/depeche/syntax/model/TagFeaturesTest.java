package org.depeche.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TagFeaturesTest {
    private static List<Integer> hashes(FeatureVector features) {
        List<Integer> hashes = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            hashes.add(features.hash(i));
        }
        return hashes;
    }

    @Test
    void thePartsOfAWordThatIsNotTheFirstAreTheWhole() {
        Random random = new Random(11);
        List<WordShape> words = new ArrayList<>();
        for (String form : List.of("Le", "12", "mai", "al-Qaïda", "a", "attaqué", "N'Djamena", ".")) {
            words.add(WordShape.of(form, random.nextInt(), random.nextInt(), random.nextInt()));
        }
        EncodedSentence sentence = new EncodedSentence(words);
        FeatureVector features = new FeatureVector();
        for (int position = 2; position <= words.size(); position++) {
            int before = random.nextInt(20);
            int beforeThat = random.nextInt(21) - 1;
            List<Integer> parts = new ArrayList<>();
            TagFeatures.extractOwn(words.get(position - 1), features);
            parts.addAll(hashes(features));
            TagFeatures.extractTags(before, beforeThat, features);
            parts.addAll(hashes(features));
            TagFeatures.extractContext(sentence, position, before, beforeThat, features);
            parts.addAll(hashes(features));
            TagFeatures.extract(sentence, position, before, beforeThat, features);
            assertThat(parts).containsExactlyInAnyOrderElementsOf(hashes(features));
        }
    }

    @Test
    void featuresGrowBeyondTheirFirstRoom() {
        FeatureVector features = new FeatureVector(2);
        for (int i = 0; i < 300; i++) {
            features.addHash(i);
        }
        assertThat(features.size()).isEqualTo(300);
        assertThat(features.hash(299)).isEqualTo(299);
        assertThat(features.room()).hasSizeGreaterThanOrEqualTo(300);
    }
}
