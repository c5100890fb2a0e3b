package org.depeche.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.lexicon.EventType;
import org.depeche.lexicon.Frame;
import org.depeche.names.Entity;
import org.depeche.syntax.Pos;
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
                verdicts.put(candidate, inTime(questions, candidate, verdict));
            }
        }
        return verdicts;
    }

    /**
     * A meeting or withdrawal that grammar says is to come is an agreement or concession, and one whose verb says that it has
     * taken place is none: that is a rule, and needs no learning.
     */
    private static Verdict inTime(Questions questions, Candidate candidate, Verdict verdict) {
        if (candidate.frame().keepsTypeInFuture()) {
            return verdict;
        }
        Status status = FrameStatus.of(questions.document().sentence(candidate.sentence()), candidate);
        boolean done = status == Status.ACTUAL
                && candidate.admitted()
                && candidate.proposed() == EventType.RETREAT
                && candidate.head().pos() == Pos.VERB;
        EventType type = done && verdict.type() == EventType.CONCEDE ? EventType.RETREAT : verdict.type();
        return new Verdict(FrameStatus.shifted(type, status), verdict.probability());
    }

    private static Verdict event(Classifier model, Features features) {
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
    public Map<Candidate, Answers> answers(Questions questions, Map<Candidate, Verdict> events) {
        Map<Candidate, EventType> types = new LinkedHashMap<>();
        events.forEach((candidate, verdict) -> types.put(candidate, verdict.type()));
        Opinions opinions = Opinions.of(questions, types, models);
        Map<Candidate, Answers> answers = new LinkedHashMap<>();
        types.forEach((candidate, type) -> {
            Roles roles = roles(questions, candidate, type, opinions);
            answers.put(
                    candidate,
                    new Answers(
                            roles,
                            status(questions, candidate, type),
                            mode(questions, candidate, type),
                            sources(questions, candidate, type, roles),
                            first(models.datesAgain(), questions.datesAgain(candidate, type, opinions)),
                            first(models.placesAgain(), questions.placesAgain(candidate, type, opinions))));
        });
        return answers;
    }

    Roles roles(Questions questions, Candidate candidate, EventType type, Opinions opinions) {
        List<Entity> actors = pick(questions, candidate, type, opinions, true, List.of());
        return new Roles(actors, pick(questions, candidate, type, opinions, false, actors));
    }

    /** The likeliest participant, unless nobody is likelier; then others that fill the role beside it. */
    private List<Entity> pick(
            Questions questions,
            Candidate candidate,
            EventType type,
            Opinions opinions,
            boolean asActor,
            List<Entity> taken) {
        Entity first = likeliest(
                questions.participantsAgain(candidate, type, opinions, asActor),
                questions.nobodyAgain(candidate, type, opinions, asActor),
                asActor ? models.actorsAgain() : models.recipientsAgain(),
                taken);
        if (first == null) {
            return List.of();
        }
        List<Entity> picked = new ArrayList<>(List.of(first));
        int company = models.companions().classes().indexOf("company");
        for (Choice<Entity> choice : questions.companions(candidate, type, opinions, asActor, first)) {
            Entity entity = choice.value();
            if (!isTaken(entity, taken)
                    && !isTaken(entity, picked)
                    && models.companions().probabilities(choice.features())[company] >= thresholds.company()) {
                picked.add(entity);
            }
        }
        picked.sort(Comparator.comparingInt(Entity::sentence).thenComparingInt(Entity::head));
        return picked;
    }

    /**
     * The likeliest participant, or null for nobody. Mentions that share country and sector are weighed together: several
     * mentions of one side speak for it even where each by itself is unsure.
     */
    private static @Nullable Entity likeliest(
            List<Choice<Entity>> choices, Features nobody, Classifier ranker, List<Entity> taken) {
        double[] p = new double[choices.size() + 1];
        for (int i = 0; i < choices.size(); i++) {
            boolean free = !isTaken(choices.get(i).value(), taken);
            p[i] = free ? ranker.score(choices.get(i).features()) : Double.NEGATIVE_INFINITY;
        }
        p[choices.size()] = ranker.score(nobody);
        Classifier.softmax(p);
        Map<Opinions.Key, Double> sides = new LinkedHashMap<>();
        for (int i = 0; i < choices.size(); i++) {
            sides.merge(Opinions.Key.of(choices.get(i).value()), p[i], Double::sum);
        }
        Opinions.Key side = null;
        double most = p[choices.size()];
        for (Map.Entry<Opinions.Key, Double> entry : sides.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                side = entry.getKey();
            }
        }
        Entity first = null;
        double best = -1;
        for (int i = 0; side != null && i < choices.size(); i++) {
            Entity entity = choices.get(i).value();
            if (p[i] > best && Opinions.Key.of(entity).equals(side)) {
                best = p[i];
                first = entity;
            }
        }
        return first;
    }

    private static boolean isTaken(Entity entity, List<Entity> taken) {
        return taken.stream().anyMatch(t -> t.referent() == entity.referent());
    }

    /** As the model says, but a verb that grammar negates did not happen: "n'ont pas quitté". */
    private Status status(Questions questions, Candidate candidate, EventType type) {
        if (candidate.proposed() == type
                && FrameStatus.negated(questions.document().sentence(candidate.sentence()), candidate)) {
            return Status.NEGATED;
        }
        double[] scores = models.status().scores(questions.status(candidate, type));
        String label = models.status().classes().get(best(scores));
        return Status.valueOf(label.toUpperCase(java.util.Locale.ROOT));
    }

    private @Nullable String mode(Questions questions, Candidate candidate, EventType type) {
        // An entry whose restrictions are met has looked at the words around and knows.
        Frame frame = candidate.frame();
        if (candidate.admitted()
                && frame.type() == type
                && !frame.restrictions().isEmpty()
                && frame.mode() != null) {
            return frame.mode();
        }
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

    List<Speakers.Speaker> sources(Questions questions, Candidate candidate, EventType type, Roles roles) {
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

    private static <T> T first(Classifier model, List<Choice<T>> choices) {
        Choice<T> best = choices.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Choice<T> choice : choices) {
            double score = model.score(choice.features());
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
