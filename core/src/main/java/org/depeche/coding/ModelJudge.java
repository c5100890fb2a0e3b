package org.depeche.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.lexicon.EventType;
import org.depeche.names.Entity;
import org.depeche.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Settles the questions by the linear models. */
final class ModelJudge implements Judge {
    private final Models models;
    private final Thresholds thresholds;

    ModelJudge(Models models, Thresholds thresholds) {
        this.models = models;
        this.thresholds = thresholds;
    }

    @Override
    public Map<Candidate, Verdict> events(Questions questions) {
        FirstLook look = FirstLook.at(questions, models.events());
        Map<Candidate, Verdict> verdicts = new LinkedHashMap<>();
        for (Candidate candidate : questions.candidates()) {
            Verdict verdict = event(models.eventsAgain(), questions.eventAgain(candidate, true, look));
            if (verdict.probability() >= thresholds.event()) {
                verdicts.put(candidate, verdict);
            }
        }
        return verdicts;
    }

    private static Verdict event(LinearModel model, Features features) {
        double[] probabilities = model.probabilities(features);
        List<String> classes = model.classes();
        int best = -1;
        double any = 0;
        for (int i = 0; i < probabilities.length; i++) {
            if (!classes.get(i).equals(FirstLook.NONE)) {
                any += probabilities[i];
                best = best < 0 || probabilities[i] > probabilities[best] ? i : best;
            }
        }
        return new Verdict(EventType.valueOf(classes.get(best)), any);
    }

    @Override
    public Roles roles(Questions questions, Candidate candidate, EventType type) {
        List<Choice<Entity>> choices = questions.participants(candidate, type, true);
        Features nobody = questions.nobody(candidate, type, true);
        List<Entity> actors = pick(choices, nobody, models.actors(), "actor", List.of(), candidate.sentence());
        List<Entity> recipients = pick(choices, nobody, models.recipients(), "recipient", actors, candidate.sentence());
        return new Roles(actors, recipients);
    }

    /** The likeliest participant, unless nobody is likelier; then others that fill the role beside it. */
    private List<Entity> pick(
            List<Choice<Entity>> choices,
            Features nobody,
            LinearModel ranker,
            String role,
            List<Entity> taken,
            int sentence) {
        double most = ranker.scores(nobody)[0];
        Entity first = null;
        for (Choice<Entity> choice : choices) {
            if (isTaken(choice.value(), taken)) {
                continue;
            }
            double score = ranker.scores(choice.features())[0];
            if (score > most) {
                most = score;
                first = choice.value();
            }
        }
        if (first == null) {
            return List.of();
        }
        List<Entity> picked = new ArrayList<>(List.of(first));
        if (first.sentence() == sentence) {
            further(choices, role, taken, sentence, picked);
        }
        picked.sort(Comparator.comparingInt(Entity::sentence).thenComparingInt(Entity::head));
        return picked;
    }

    private void further(
            List<Choice<Entity>> choices, String role, List<Entity> taken, int sentence, List<Entity> picked) {
        int index = models.roles().classes().indexOf(role);
        for (Choice<Entity> choice : choices) {
            Entity entity = choice.value();
            boolean free = entity.sentence() == sentence && !isTaken(entity, taken) && !isTaken(entity, picked);
            if (free && models.roles().probabilities(choice.features())[index] >= thresholds.furtherRole()) {
                picked.add(entity);
            }
        }
    }

    private static boolean isTaken(Entity entity, List<Entity> taken) {
        return taken.stream().anyMatch(t -> t.referent() == entity.referent());
    }

    @Override
    public Status status(Questions questions, Candidate candidate, EventType type) {
        double[] scores = models.status().scores(questions.status(candidate, type));
        String label = models.status().classes().get(best(scores));
        return Status.valueOf(label.toUpperCase(java.util.Locale.ROOT));
    }

    @Override
    public @Nullable String mode(Questions questions, Candidate candidate, EventType type) {
        double[] scores = models.modes().scores(questions.mode(candidate, type));
        String prefix = type.name() + "/";
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            boolean ofType = models.modes().classes().get(i).startsWith(prefix);
            best = ofType && (best < 0 || scores[i] > scores[best]) ? i : best;
        }
        String mode = best < 0 ? "-" : models.modes().classes().get(best).substring(prefix.length());
        return mode.equals("-") ? null : mode;
    }

    @Override
    public List<Speakers.Speaker> sources(Questions questions, Candidate candidate, EventType type, Roles roles) {
        int source = models.sources().classes().indexOf("source");
        List<Speakers.Speaker> speakers = new ArrayList<>();
        for (Choice<Speakers.Speaker> choice : questions.speakers(candidate, type, roles.actors())) {
            double p = models.sources().probabilities(choice.features())[source];
            boolean known = speakers.stream()
                    .anyMatch(s ->
                            s.entity().referent() == choice.value().entity().referent());
            if (p >= thresholds.source() && !known) {
                speakers.add(choice.value());
            }
        }
        return speakers;
    }

    @Override
    public DatedBy date(Questions questions, Candidate candidate, EventType type) {
        return first(models.dates(), questions.dates(candidate, type));
    }

    @Override
    public Optional<PlaceMention> place(Questions questions, Candidate candidate, EventType type) {
        return first(models.places(), questions.places(candidate, type));
    }

    private static <T> T first(LinearModel model, List<Choice<T>> choices) {
        Choice<T> best = choices.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Choice<T> choice : choices) {
            double score = model.scores(choice.features())[0];
            if (score > most) {
                most = score;
                best = choice;
            }
        }
        return best.value();
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
