package org.depeche.train.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.depeche.coding.Candidate;
import org.depeche.coding.Classifier;
import org.depeche.coding.Features;
import org.depeche.coding.FirstLook;
import org.depeche.coding.Questions;
import org.depeche.exchange.GoldEvent;
import org.depeche.lexicon.EventType;

/** Fits the models that say which candidates are events, of which type. */
final class EventTraining {
    private static final LogisticTrainer.Settings SETTINGS = new LogisticTrainer.Settings(15, 0.05, 3e-3, 2);
    /** How often a candidate is shown once more without its own word's features, so that the model can do without. */
    private static final double WORDLESS = 0.5;

    private final List<String> classes = new ArrayList<>(List.of("NONE"));
    private final List<Labelled> documents;
    private final Random random = new Random(7);

    EventTraining(List<Labelled> documents) {
        this.documents = documents;
        for (EventType type : EventType.values()) {
            classes.add(type.name());
        }
    }

    Classifier first() {
        return LogisticTrainer.classify(classes, firstLook(documents), SETTINGS);
    }

    private List<LogisticTrainer.Instance> firstLook(List<Labelled> some) {
        List<LogisticTrainer.Instance> instances = new ArrayList<>();
        for (Labelled labelled : some) {
            Questions questions = labelled.questions();
            for (Candidate candidate : questions.candidates()) {
                instances.add(instance(labelled, candidate, questions.event(candidate, true), 1f));
                if (random.nextDouble() < WORDLESS) {
                    instances.add(instance(labelled, candidate, questions.event(candidate, false), 0.5f));
                }
            }
        }
        return instances;
    }

    /** The second look is learnt on first looks by models that have not seen the document, as in use. */
    Classifier second() {
        List<LogisticTrainer.Instance> instances = new ArrayList<>();
        for (Folds.Fold<Labelled> fold : Folds.of(documents)) {
            Classifier model = LogisticTrainer.classify(classes, firstLook(fold.others()), SETTINGS);
            for (Labelled labelled : fold.held()) {
                Questions questions = labelled.questions();
                FirstLook look = FirstLook.at(questions, model);
                for (Candidate candidate : questions.candidates()) {
                    instances.add(instance(labelled, candidate, questions.eventAgain(candidate, true, look), 1f));
                    if (random.nextDouble() < WORDLESS) {
                        instances.add(
                                instance(labelled, candidate, questions.eventAgain(candidate, false, look), 0.5f));
                    }
                }
            }
        }
        return LogisticTrainer.classify(classes, instances, SETTINGS);
    }

    private LogisticTrainer.Instance instance(Labelled labelled, Candidate candidate, Features features, float weight) {
        GoldEvent gold = labelled.labels().event(candidate);
        int label = gold == null ? 0 : classes.indexOf(gold.type().name());
        return new LogisticTrainer.Instance(features.keys(), label, weight);
    }
}
