package org.depeche.train.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.depeche.coding.Candidate;
import org.depeche.coding.Choice;
import org.depeche.coding.Classifier;
import org.depeche.coding.Questions;
import org.depeche.coding.Speakers;
import org.depeche.coding.Status;
import org.depeche.exchange.GoldEvent;
import org.depeche.lexicon.EventType;
import org.depeche.names.Entity;

/** Fits the classifiers of the questions with few answers: status, mode, sources. */
final class FewAnswers {
    private static final LogisticTrainer.Settings SETTINGS = new LogisticTrainer.Settings(12, 0.2, 3e-3, 2);
    private static final LogisticTrainer.Settings SMALL_STEPS = new LogisticTrainer.Settings(12, 0.06, 3e-3, 2);

    private final List<String> sourceClasses = List.of("none", "source");
    private final List<String> statusClasses = new ArrayList<>();
    private final List<String> modeClasses = new ArrayList<>();
    private final List<LogisticTrainer.Instance> status = new ArrayList<>();
    private final List<LogisticTrainer.Instance> modes = new ArrayList<>();
    private final List<LogisticTrainer.Instance> sources = new ArrayList<>();

    FewAnswers() {
        for (Status value : Status.values()) {
            statusClasses.add(value.label());
        }
        for (EventType type : EventType.values()) {
            modeClasses.add(type.name() + "/-");
            type.modeScores().keySet().stream().sorted().forEach(mode -> modeClasses.add(type.name() + "/" + mode));
        }
    }

    Classifier status() {
        return LogisticTrainer.classify(statusClasses, status, SETTINGS);
    }

    Classifier modes() {
        return LogisticTrainer.classify(modeClasses, modes, SETTINGS);
    }

    Classifier sources() {
        return LogisticTrainer.classify(sourceClasses, sources, SMALL_STEPS);
    }

    void add(Questions questions, Candidate candidate, GoldEvent gold) {
        EventType type = gold.type();
        List<Choice<Entity>> choices = questions.participants(candidate, type);
        List<Entity> actors =
                List.copyOf(GoldLabels.participants(gold.actors(), choices, candidate.sentence(), new HashSet<>()));
        status.add(new LogisticTrainer.Instance(
                questions.status(candidate, type).keys(), statusClasses.indexOf(gold.status()), 1f));
        for (Choice<Speakers.Speaker> choice : questions.speakers(candidate, type, actors)) {
            boolean right = gold.sources().stream()
                    .anyMatch(s -> GoldLabels.sameSource(s, choice.value().entity()));
            sources.add(new LogisticTrainer.Instance(choice.features().keys(), right ? 1 : 0, 1f));
        }
    }

    void addMode(Questions questions, Candidate candidate, GoldEvent gold) {
        EventType type = gold.type();
        int mode = modeClasses.indexOf(type.name() + "/" + (gold.mode() == null ? "-" : gold.mode()));
        int first = modeClasses.indexOf(type.name() + "/-");
        if (mode >= 0) {
            int[] keys = questions.mode(candidate, type).keys();
            modes.add(new LogisticTrainer.Instance(
                    keys, mode, 1f, first, first + 1 + type.modeScores().size()));
        }
    }
}
