package org.depeche.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.depeche.coding.Opinions.Opinion;
import org.depeche.names.Entity;
import org.jspecify.annotations.Nullable;

/** Features of an answer from the first opinions on this event and on others of its type in the report. */
@SuppressWarnings("ReferenceEquality") // one object a mention: identity is what is meant
final class SecondOpinion {
    /** How another event of the type is related to this one, the closest first. */
    private enum Tie {
        WORD,
        SENTENCE,
        NEAR,
        TYPE
    }

    private static final List<String> STEPS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    private final Opinions opinions;
    private final Candidate candidate;
    private final List<Opinion> others = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Candidate> below = new ArrayList<>();
    private final @Nullable Candidate above;

    SecondOpinion(DocumentContext document, Opinions opinions, Candidate candidate) {
        this.opinions = opinions;
        this.candidate = candidate;
        SentenceContext context = document.sentence(candidate.sentence());
        this.above = context.governing(candidate);
        for (Candidate other : opinions.candidates()) {
            if (other == candidate) {
                continue;
            }
            if (opinions.type(other) == opinions.type(candidate)) {
                others.add(opinions.on(other));
                ties.add(tie(other));
            }
            if (other.sentence() == candidate.sentence() && context.governing(other) == candidate) {
                below.add(other);
            }
        }
    }

    private Tie tie(Candidate other) {
        if (other.sentence() == candidate.sentence()) {
            return Tie.SENTENCE;
        }
        if (EventFeatures.lemma(other.head()).equals(EventFeatures.lemma(candidate.head()))) {
            return Tie.WORD;
        }
        boolean near = Math.abs(other.sentence() - candidate.sentence()) <= 1 || other.sentence() == 0;
        return near ? Tie.NEAR : Tie.TYPE;
    }

    /** Features of a participant in a role. */
    void participant(Entity entity, boolean asActor, Features features) {
        String role = asActor ? "actor" : "recipient";
        Opinions.Key key = Opinions.Key.of(entity);
        boolean here = entity.sentence() == candidate.sentence();
        String where = here ? "here" : "absent";
        Opinion own = opinions.on(candidate);
        double mine = people(own, asActor).getOrDefault(entity.referent(), 0.0);
        double mineOther = people(own, !asActor).getOrDefault(entity.referent(), 0.0);
        features.add("own", role, step(mine), where);
        features.add("own other role", role, step(mineOther), where);
        features.add("own key", role, step(keys(own, asActor).getOrDefault(key, 0.0)), where);
        others(
                role,
                where,
                step(mine),
                o -> people(o, asActor).getOrDefault(entity.referent(), 0.0),
                "same one",
                features);
        others(role, where, step(mine), o -> keys(o, asActor).getOrDefault(key, 0.0), "same key", features);
        others(role, where, "-", o -> people(o, !asActor).getOrDefault(entity.referent(), 0.0), "swapped", features);
        otherTypes(key, asActor, features);
        features.add("own key other role", role, step(keys(own, !asActor).getOrDefault(key, 0.0)), where);
        features.add("own best", role, step(best(people(own, asActor))), where);
        features.add("own nobody", role, step(asActor ? own.noActor : own.noRecipient), where);
    }

    /** What the participant's side is to the events of other types: whoever attacked is accused, arrested, condemned. */
    private void otherTypes(Opinions.Key key, boolean asActor, Features features) {
        String role = asActor ? "actor" : "recipient";
        String of = opinions.type(candidate).name();
        opinions.strongest().forEach((type, strongest) -> {
            if (type != opinions.type(candidate)) {
                features.add(
                        "cross actor",
                        role,
                        of,
                        type.name(),
                        coarse(keys(strongest, true).getOrDefault(key, 0.0)));
                features.add(
                        "cross recipient",
                        role,
                        of,
                        type.name(),
                        coarse(keys(strongest, false).getOrDefault(key, 0.0)));
            }
        });
        for (Candidate inner : below) {
            String type = opinions.type(inner).name();
            features.add(
                    "inner actor",
                    role,
                    of,
                    type,
                    coarse(keys(opinions.on(inner), true).getOrDefault(key, 0.0)));
            features.add(
                    "inner recipient",
                    role,
                    of,
                    type,
                    coarse(keys(opinions.on(inner), false).getOrDefault(key, 0.0)));
        }
        if (above != null && opinions.has(above)) {
            String type = opinions.type(above).name();
            features.add(
                    "outer actor",
                    role,
                    of,
                    type,
                    coarse(keys(opinions.on(above), true).getOrDefault(key, 0.0)));
            features.add(
                    "outer recipient",
                    role,
                    of,
                    type,
                    coarse(keys(opinions.on(above), false).getOrDefault(key, 0.0)));
        }
    }

    private static String coarse(double probability) {
        return probability < 0.15 ? "no" : probability < 0.5 ? "maybe" : "yes";
    }

    /** Features of nobody in a role. */
    void nobody(boolean asActor, Features features) {
        String role = asActor ? "actor" : "recipient";
        Opinion own = opinions.on(candidate);
        double mine = asActor ? own.noActor : own.noRecipient;
        features.add("own nobody", role, step(mine));
        features.add("own best", role, step(best(people(own, asActor))));
        others(role, "nobody", step(mine), o -> asActor ? o.noActor : o.noRecipient, "nobody", features);
        others(role, "nobody", "-", o -> best(people(o, asActor)), "somebody", features);
    }

    /** Features of a date. */
    void date(String edtf, Features features) {
        answer("date", edtf, opinions.on(candidate).dates, o -> o.dates.getOrDefault(edtf, 0.0), features);
    }

    /** Features of a place. */
    void place(String place, Features features) {
        answer("place", place, opinions.on(candidate).places, o -> o.places.getOrDefault(place, 0.0), features);
    }

    private void answer(
            String what, String value, Map<String, Double> own, ToDoubleFunction<Opinion> ofOther, Features features) {
        String none = value.equals("null") ? "none" : "some";
        String mine = step(own.getOrDefault(value, 0.0));
        features.add("own", what, mine, none);
        features.add("own best", what, step(best(own)), none);
        others(what, none, mine, ofOther, "same", features);
    }

    private void others(
            String what,
            String where,
            String mine,
            ToDoubleFunction<Opinion> probability,
            String name,
            Features features) {
        double[] most = new double[Tie.values().length];
        double sum = 0;
        double max = 0;
        boolean[] any = new boolean[most.length];
        for (int i = 0; i < others.size(); i++) {
            double p = probability.applyAsDouble(others.get(i));
            int tie = ties.get(i).compareTo(Tie.WORD);
            most[tie] = Math.max(most[tie], p);
            any[tie] = true;
            sum += p;
            max = Math.max(max, p);
        }
        for (Tie tie : Tie.values()) {
            int at = tie.compareTo(Tie.WORD);
            if (any[at]) {
                features.add(name, tie.name(), what, where, step(most[at]));
            }
        }
        String mean = others.isEmpty() ? "alone" : step(sum / others.size());
        features.add(name, "mean", what, where, mean);
        String greatest = others.isEmpty() ? "alone" : step(max);
        features.add(name, "most", what, where, greatest);
        features.add(name, what, where, mine, greatest);
    }

    private static Map<Integer, Double> people(Opinion opinion, boolean asActor) {
        return asActor ? opinion.actors : opinion.recipients;
    }

    private static Map<Opinions.Key, Double> keys(Opinion opinion, boolean asActor) {
        return asActor ? opinion.actorKeys : opinion.recipientKeys;
    }

    private static <K> double best(Map<K, Double> probabilities) {
        double best = 0;
        for (double p : probabilities.values()) {
            best = Math.max(best, p);
        }
        return best;
    }

    private static String step(double probability) {
        return STEPS.get((int) Math.min(9, probability * 10));
    }
}
