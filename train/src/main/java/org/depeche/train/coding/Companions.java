package org.depeche.train.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depeche.coding.Candidate;
import org.depeche.coding.Choice;
import org.depeche.coding.Classifier;
import org.depeche.coding.Opinions;
import org.depeche.coding.Questions;
import org.depeche.exchange.GoldEntity;
import org.depeche.exchange.GoldEvent;
import org.depeche.names.Entity;

/** Fits the classifier of participants that fill a role beside another. */
final class Companions {
    private static final LogisticTrainer.Settings SETTINGS = new LogisticTrainer.Settings(12, 0.06, 3e-3, 2);
    private static final List<String> CLASSES = List.of("none", "company");

    private final List<LogisticTrainer.Instance> instances = new ArrayList<>();

    Classifier fit() {
        return LogisticTrainer.classify(CLASSES, instances, SETTINGS);
    }

    void add(Questions questions, Candidate candidate, GoldEvent gold, Opinions opinions) {
        role(questions, candidate, gold, opinions, true);
        role(questions, candidate, gold, opinions, false);
    }

    private void role(Questions questions, Candidate candidate, GoldEvent gold, Opinions opinions, boolean asActor) {
        List<GoldEntity> wanted = asActor ? gold.actors() : gold.recipients();
        List<Choice<Entity>> all = questions.participants(candidate, gold.type());
        Set<Entity> ignored = new HashSet<>();
        Set<Entity> right = GoldLabels.participants(wanted, all, candidate.sentence(), ignored);
        for (Choice<Entity> choice : all) {
            Entity first = choice.value();
            if (!right.contains(first)) {
                continue;
            }
            for (Choice<Entity> companion : questions.companions(candidate, gold.type(), opinions, asActor, first)) {
                Entity entity = companion.value();
                boolean company = right.contains(entity);
                if (company || !ignored.contains(entity)) {
                    instances.add(
                            new LogisticTrainer.Instance(companion.features().keys(), company ? 1 : 0, 1f));
                }
            }
        }
    }
}
