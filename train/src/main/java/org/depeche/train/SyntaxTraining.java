package org.depeche.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.depeche.syntax.LexicalEntry;
import org.depeche.syntax.Lexicon;
import org.depeche.syntax.Tag;
import org.depeche.syntax.Tagger;
import org.depeche.syntax.model.EncodedSentence;
import org.depeche.syntax.model.FeatureVector;
import org.depeche.syntax.model.TagFeatures;
import org.depeche.syntax.model.WordShape;

/** Trains taggers, and tags the parser's training sentences by taggers that have not seen them. */
final class SyntaxTraining {
    private static final int FOLDS = 5;

    private final Lexicon lexicon;

    SyntaxTraining(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A training sentence: gold annotation, and the sentence as the models see it. */
    record Example(TreebankSentence gold, List<LexicalEntry> entries, EncodedSentence sentence) {}

    List<Example> examples(List<TreebankSentence> sentences) {
        List<Example> examples = new ArrayList<>(sentences.size());
        for (TreebankSentence sentence : sentences) {
            List<LexicalEntry> entries = lexicon.entries(sentence.forms());
            List<WordShape> shapes = entries.stream().map(LexicalEntry::shape).toList();
            examples.add(new Example(sentence, entries, new EncodedSentence(shapes)));
        }
        return examples;
    }

    Perceptron tagger(List<Example> examples, int rounds) {
        Perceptron perceptron = new Perceptron(Tag.ALL.size());
        FeatureVector features = new FeatureVector();
        float[] scores = new float[Tag.ALL.size()];
        List<Example> shuffled = new ArrayList<>(examples);
        Random random = new Random(1);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(shuffled, random);
            for (Example example : shuffled) {
                learnTags(example, perceptron, features, scores);
            }
        }
        return perceptron;
    }

    private static void learnTags(Example example, Perceptron perceptron, FeatureVector features, float[] scores) {
        int before = -1;
        int beforeThat = -1;
        for (int position = 1; position <= example.sentence().length(); position++) {
            TagFeatures.extract(example.sentence(), position, before, beforeThat, features);
            perceptron.score(features, scores);
            int chosen = best(scores, Tag.ALL.size());
            int right = Tag.ALL.indexOf(example.gold().words().get(position - 1).tag());
            if (chosen != right) {
                perceptron.learn(features, right, chosen);
            }
            perceptron.step();
            beforeThat = before;
            before = chosen;
        }
    }

    static int best(float[] scores, int classes) {
        int best = 0;
        for (int k = 1; k < classes; k++) {
            if (scores[k] > scores[best]) {
                best = k;
            }
        }
        return best;
    }

    /** Tags each fifth of the examples by a tagger trained on the other four. */
    void tagByOthers(List<Example> examples, int rounds, int leastChanges) {
        List<Example> shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, new Random(3));
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> others = new ArrayList<>();
            List<Example> these = new ArrayList<>();
            for (int i = 0; i < shuffled.size(); i++) {
                (i % FOLDS == fold ? these : others).add(shuffled.get(i));
            }
            Tagger tagger = new Tagger(tagger(others, rounds).average(leastChanges), lexicon);
            for (Example example : these) {
                tagger.tag(example.entries(), example.sentence());
            }
        }
    }
}
