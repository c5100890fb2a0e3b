package org.depeche.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.depeche.syntax.Contractions;
import org.depeche.syntax.Contractions.Part;
import org.depeche.syntax.LexicalEntry;
import org.depeche.syntax.Lexicon;
import org.depeche.syntax.Name;
import org.depeche.syntax.NameLabels;
import org.depeche.syntax.NameRecogniser;
import org.depeche.syntax.NameType;
import org.depeche.syntax.Tagger;
import org.depeche.syntax.model.EncodedSentence;
import org.depeche.syntax.model.FeatureVector;
import org.depeche.syntax.model.NameFeatures;
import org.depeche.syntax.model.Scorer;
import org.depeche.text.Report;
import org.depeche.text.Sentence;
import org.depeche.text.Span;
import org.depeche.text.TextReader;
import org.depeche.text.Token;

/** Trains the name recogniser on texts whose names are marked. */
final class NameTraining {
    private static final int ROUNDS = 12;

    /** A tagged sentence with the labels of its words. */
    record Example(EncodedSentence sentence, List<Integer> labels) {}

    private final TextReader reader;
    private final Lexicon lexicon;
    private final Contractions contractions;
    private final Scorer contractionModel;
    private final Tagger tagger;

    NameTraining(
            TextReader reader, Lexicon lexicon, Contractions contractions, Scorer contractionModel, Tagger tagger) {
        this.reader = reader;
        this.lexicon = lexicon;
        this.contractions = contractions;
        this.contractionModel = contractionModel;
        this.tagger = tagger;
    }

    /** The sentences of texts with names marked. */
    List<Example> examples(List<NamedDocument> documents) {
        List<Example> examples = new ArrayList<>();
        for (NamedDocument document : documents) {
            for (Sentence sentence : reader.read(report(document))) {
                examples.add(example(document, sentence));
            }
        }
        return examples;
    }

    private static Report report(NamedDocument document) {
        return new Report("", null, null, null, document.text(), null);
    }

    private Example example(NamedDocument document, Sentence sentence) {
        List<String> forms = sentence.tokens().stream().map(Token::form).toList();
        List<Part> parts = contractions.split(forms, contractionModel);
        List<LexicalEntry> entries =
                lexicon.entries(parts.stream().map(Part::form).toList());
        EncodedSentence encoded =
                new EncodedSentence(entries.stream().map(LexicalEntry::shape).toList());
        tagger.tag(entries, encoded);
        int[] labels = new int[parts.size()];
        for (NamedDocument.Mention mention : document.names()) {
            int first = -1;
            int last = -1;
            for (int i = 0; i < parts.size(); i++) {
                Span span = sentence.tokens().get(parts.get(i).token()).span();
                if (span.overlaps(mention.span())) {
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
            if (first >= 0) {
                label(labels, first, last, mention.type());
            }
        }
        return new Example(encoded, Arrays.stream(labels).boxed().toList());
    }

    static void label(int[] labels, int first, int last, NameType type) {
        if (first == last) {
            labels[first] = NameLabels.of(type, NameLabels.SINGLE);
            return;
        }
        Arrays.fill(labels, first, last + 1, NameLabels.of(type, NameLabels.INSIDE));
        labels[first] = NameLabels.of(type, NameLabels.BEGIN);
        labels[last] = NameLabels.of(type, NameLabels.END);
    }

    /** Learns from the examples; passes over words whose label is open. */
    static Perceptron train(List<Example> given) {
        Perceptron perceptron = new Perceptron(NameLabels.count());
        FeatureVector features = new FeatureVector();
        float[] scores = new float[NameLabels.count()];
        List<Example> examples = new ArrayList<>(given);
        Random random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                learn(example, perceptron, features, scores);
            }
        }
        return perceptron;
    }

    private static void learn(Example example, Perceptron perceptron, FeatureVector features, float[] scores) {
        int before = -1;
        int beforeThat = -1;
        for (int position = 1; position <= example.labels().size(); position++) {
            NameFeatures.extract(example.sentence(), position, before, beforeThat, features);
            perceptron.score(features, scores);
            int chosen = SyntaxTraining.best(scores, NameLabels.count());
            int right = example.labels().get(position - 1);
            boolean open = right == NameClues.OPEN;
            if (chosen != right && !open) {
                perceptron.learn(features, right, chosen);
            }
            perceptron.step();
            beforeThat = before;
            before = open ? chosen : right;
        }
    }

    /** Precision, recall and F1 of names with exact bounds and type. */
    static String scores(List<Example> examples, Scorer model) {
        NameRecogniser recogniser = new NameRecogniser(model);
        int found = 0;
        int expected = 0;
        int right = 0;
        for (Example example : examples) {
            Set<Name> gold = new HashSet<>(names(example.labels()));
            List<Name> names = recogniser.names(example.sentence());
            found += names.size();
            expected += gold.size();
            for (Name name : names) {
                right += gold.contains(name) ? 1 : 0;
            }
        }
        return "precision " + Scores.percent(right, found) + ", recall " + Scores.percent(right, expected) + ", F1 "
                + Scores.percent(2L * right, found + expected) + " on " + expected + " names";
    }

    private static List<Name> names(List<Integer> labels) {
        List<Name> names = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < labels.size(); i++) {
            int label = labels.get(i);
            if (label == NameLabels.OUTSIDE) {
                continue;
            }
            int place = NameLabels.place(label);
            if (place == NameLabels.BEGIN || place == NameLabels.SINGLE) {
                begin = i;
            }
            if (place == NameLabels.END || place == NameLabels.SINGLE) {
                names.add(new Name(begin, i + 1, NameLabels.type(label)));
            }
        }
        return names;
    }
}
