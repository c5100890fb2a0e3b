package org.depeche.train.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.depeche.coding.Candidate;
import org.depeche.coding.Choice;
import org.depeche.coding.DatedBy;
import org.depeche.coding.Features;
import org.depeche.coding.FirstLook;
import org.depeche.coding.LinearModel;
import org.depeche.coding.Models;
import org.depeche.coding.Questions;
import org.depeche.coding.Speakers;
import org.depeche.coding.Status;
import org.depeche.exchange.GoldDocument;
import org.depeche.exchange.GoldEntity;
import org.depeche.exchange.GoldEvent;
import org.depeche.lexicon.EventType;
import org.depeche.names.Entity;
import org.depeche.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Collects what the hand-coded documents teach, question by question, and fits the models. */
final class Instances {
    private static final String NONE = "NONE";
    /** How often a candidate is shown once more without its own word's features. */
    private static final double WORDLESS = 0.5;
    /** Parts of the documents for the second look. */
    private static final int FOLDS = 5;

    private final List<String> eventClasses = new ArrayList<>(List.of(NONE));
    private final List<String> roleClasses = List.of("none", "actor", "recipient");
    private final List<String> statusClasses = new ArrayList<>();
    private final List<String> modeClasses = new ArrayList<>();
    private final List<String> sourceClasses = List.of("none", "source");
    private final List<LogisticTrainer.Instance> roles = new ArrayList<>();
    private final List<LogisticTrainer.Instance> status = new ArrayList<>();
    private final List<LogisticTrainer.Instance> modes = new ArrayList<>();
    private final List<LogisticTrainer.Instance> sources = new ArrayList<>();
    private final List<LogisticTrainer.Group> actors = new ArrayList<>();
    private final List<LogisticTrainer.Group> recipients = new ArrayList<>();
    private final List<LogisticTrainer.Group> dates = new ArrayList<>();
    private final List<LogisticTrainer.Group> places = new ArrayList<>();
    private final List<Labelled> documents = new ArrayList<>();
    private final Random random = new Random(7);
    private int unproposed;

    private record Labelled(Questions questions, GoldLabels labels) {}

    Instances() {
        for (EventType type : EventType.values()) {
            eventClasses.add(type.name());
            modeClasses.add(type.name() + "/-");
            type.modeScores().keySet().stream().sorted().forEach(mode -> modeClasses.add(type.name() + "/" + mode));
        }
        for (Status value : Status.values()) {
            statusClasses.add(value.label());
        }
    }

    /** Mentions so far that no entry of the lexicon proposes: what the models cannot find. */
    int unproposed() {
        return unproposed;
    }

    void add(Questions questions, GoldDocument document) {
        documents.add(new Labelled(questions, new GoldLabels(questions, document.events())));
        GoldLabels labels = documents.get(documents.size() - 1).labels();
        unproposed += labels.unproposed().size();
        for (Candidate candidate : questions.candidates()) {
            GoldEvent gold = labels.event(candidate);
            if (gold != null) {
                answers(questions, candidate, gold);
            }
        }
    }

    private void answers(Questions questions, Candidate candidate, GoldEvent gold) {
        EventType type = gold.type();
        List<Entity> actors = roles(questions, candidate, gold);
        status.add(new LogisticTrainer.Instance(
                questions.status(candidate, type).keys(), statusClasses.indexOf(gold.status()), 1f));
        int mode = modeClasses.indexOf(type.name() + "/" + (gold.mode() == null ? "-" : gold.mode()));
        if (mode >= 0) {
            modes.add(
                    new LogisticTrainer.Instance(questions.mode(candidate, type).keys(), mode, 1f));
        }
        for (Choice<Speakers.Speaker> choice : questions.speakers(candidate, type, actors)) {
            boolean right = gold.sources().stream()
                    .anyMatch(s -> GoldLabels.sameSource(s, choice.value().entity()));
            sources.add(new LogisticTrainer.Instance(choice.features().keys(), right ? 1 : 0, 1f));
        }
        dates(questions, candidate, gold);
        places(questions, candidate, gold);
    }

    private List<Entity> roles(Questions questions, Candidate candidate, GoldEvent gold) {
        List<Choice<Entity>> choices = questions.participants(candidate, gold.type(), true);
        Set<Entity> ignored = new HashSet<>();
        Set<Entity> actors = labelled(gold.actors(), choices, candidate, ignored);
        Set<Entity> recipients = labelled(gold.recipients(), choices, candidate, ignored);
        rank(questions, candidate, gold, choices, actors, ignored, gold.actors().isEmpty(), this.actors);
        rank(
                questions,
                candidate,
                gold,
                choices,
                recipients,
                ignored,
                gold.recipients().isEmpty(),
                this.recipients);
        List<Choice<Entity>> wordless = questions.participants(candidate, gold.type(), false);
        for (int i = 0; i < choices.size(); i++) {
            Entity entity = choices.get(i).value();
            int label = actors.contains(entity) ? 1 : recipients.contains(entity) ? 2 : 0;
            if (label == 0 && ignored.contains(entity)) {
                continue;
            }
            roles.add(new LogisticTrainer.Instance(choices.get(i).features().keys(), label, 1f));
            if (random.nextDouble() < WORDLESS) {
                roles.add(
                        new LogisticTrainer.Instance(wordless.get(i).features().keys(), label, 0.5f));
            }
        }
        return List.copyOf(actors);
    }

    private static void rank(
            Questions questions,
            Candidate candidate,
            GoldEvent gold,
            List<Choice<Entity>> choices,
            Set<Entity> right,
            Set<Entity> ignored,
            boolean nobody,
            List<LogisticTrainer.Group> groups) {
        List<long[]> keys = new ArrayList<>();
        List<Boolean> flags = new ArrayList<>();
        keys.add(questions.nobody(candidate, gold.type(), true).keys());
        flags.add(nobody);
        for (Choice<Entity> choice : choices) {
            boolean is = right.contains(choice.value());
            boolean sameOne = ignored.contains(choice.value())
                    && right.stream()
                            .anyMatch(r -> r.referent() == choice.value().referent());
            keys.add(choice.features().keys());
            flags.add(is || sameOne);
        }
        group(keys, flags, groups);
    }

    private static Set<Entity> labelled(
            List<GoldEntity> gold, List<Choice<Entity>> choices, Candidate candidate, Set<Entity> ignored) {
        return GoldLabels.participants(gold, choices, candidate.sentence(), ignored);
    }

    private void dates(Questions questions, Candidate candidate, GoldEvent gold) {
        String wanted = gold.date() == null || gold.date().startsWith("XXXX") ? null : gold.date();
        List<long[]> choices = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (Choice<DatedBy> choice : questions.dates(candidate, gold.type())) {
            choices.add(choice.features().keys());
            right.add(Objects.equals(wanted, dated(choice.value().edtf()))
                    && (gold.date() == null || choice.value() != DatedBy.NOTHING || wanted == null));
        }
        group(choices, right, dates);
    }

    private static @Nullable String dated(@Nullable String edtf) {
        return edtf == null || edtf.startsWith("XXXX") ? null : edtf;
    }

    private void places(Questions questions, Candidate candidate, GoldEvent gold) {
        List<long[]> choices = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (Choice<Optional<PlaceMention>> choice : questions.places(candidate, gold.type())) {
            choices.add(choice.features().keys());
            boolean same = gold.place() == null
                    ? choice.value().isEmpty()
                    : choice.value().isPresent()
                            && GoldLabels.samePlace(gold.place(), choice.value().get());
            right.add(same);
        }
        group(choices, right, places);
    }

    private static void group(List<long[]> choices, List<Boolean> right, List<LogisticTrainer.Group> groups) {
        if (right.contains(true)) {
            boolean[] flags = new boolean[right.size()];
            for (int i = 0; i < flags.length; i++) {
                flags[i] = right.get(i);
            }
            groups.add(new LogisticTrainer.Group(choices, flags));
        }
    }

    /** Fits all models to what was collected. */
    Models fit() {
        LogisticTrainer.Settings wide = new LogisticTrainer.Settings(
                Integer.getInteger("ep", 12),
                Double.parseDouble(System.getProperty("rate", "0.06")),
                Double.parseDouble(System.getProperty("l2", "3e-3")),
                Integer.getInteger("rare", 1));
        LogisticTrainer.Settings narrow = new LogisticTrainer.Settings(12, 0.1, 3e-3, 2);
        LogisticTrainer.Settings ranking = new LogisticTrainer.Settings(
                Integer.getInteger("kep", 12),
                Double.parseDouble(System.getProperty("krate", "0.1")),
                Double.parseDouble(System.getProperty("kl2", "3e-3")),
                Integer.getInteger("krare", 2));
        boolean fields = Boolean.getBoolean("fieldsOnly");
        LinearModel events = fields
                ? new LinearModel(List.of("NONE"), new long[0], new float[0][])
                : LogisticTrainer.classify(eventClasses, firstLook(documents), wide);
        LinearModel eventsAgain = fields ? events : LogisticTrainer.classify(eventClasses, secondLook(wide), wide);
        return new Models(
                events,
                eventsAgain,
                LogisticTrainer.rank(actors, ranking),
                LogisticTrainer.rank(recipients, ranking),
                LogisticTrainer.classify(
                        roleClasses,
                        roles,
                        new LogisticTrainer.Settings(
                                Integer.getInteger("rep", 12),
                                Double.parseDouble(System.getProperty("rrate", "0.1")),
                                Double.parseDouble(System.getProperty("rl2", "3e-3")),
                                Integer.getInteger("rrare", 2))),
                LogisticTrainer.classify(statusClasses, status, narrow),
                LogisticTrainer.classify(modeClasses, modes, narrow),
                LogisticTrainer.classify(sourceClasses, sources, narrow),
                LogisticTrainer.rank(dates, narrow),
                LogisticTrainer.rank(places, narrow));
    }

    private List<LogisticTrainer.Instance> firstLook(List<Labelled> some) {
        List<LogisticTrainer.Instance> instances = new ArrayList<>();
        for (Labelled labelled : some) {
            for (Candidate candidate : labelled.questions().candidates()) {
                instances.add(instance(labelled, candidate, labelled.questions().event(candidate, true), 1f));
                if (random.nextDouble() < WORDLESS) {
                    instances.add(
                            instance(labelled, candidate, labelled.questions().event(candidate, false), 0.5f));
                }
            }
        }
        return instances;
    }

    /** The second look is learnt on first looks by models that have not seen the document, as in use. */
    private List<LogisticTrainer.Instance> secondLook(LogisticTrainer.Settings settings) {
        List<LogisticTrainer.Instance> instances = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Labelled> others = new ArrayList<>();
            List<Labelled> held = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                (i % FOLDS == fold ? held : others).add(documents.get(i));
            }
            LinearModel model = LogisticTrainer.classify(eventClasses, firstLook(others), settings);
            for (Labelled labelled : held) {
                FirstLook look = FirstLook.at(labelled.questions(), model);
                for (Candidate candidate : labelled.questions().candidates()) {
                    instances.add(
                            instance(labelled, candidate, labelled.questions().eventAgain(candidate, true, look), 1f));
                    if (random.nextDouble() < WORDLESS) {
                        instances.add(instance(
                                labelled, candidate, labelled.questions().eventAgain(candidate, false, look), 0.5f));
                    }
                }
            }
        }
        return instances;
    }

    private LogisticTrainer.Instance instance(Labelled labelled, Candidate candidate, Features features, float weight) {
        GoldEvent gold = labelled.labels().event(candidate);
        int label = gold == null ? 0 : eventClasses.indexOf(gold.type().name());
        return new LogisticTrainer.Instance(features.keys(), label, weight);
    }
}
