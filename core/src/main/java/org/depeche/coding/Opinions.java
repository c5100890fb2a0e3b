package org.depeche.coding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.lexicon.EventType;
import org.depeche.names.Entity;
import org.depeche.place.PlaceMention;

/**
 * What the first models think about who, when and where of each event of a report, one event at a time. The second models
 * look at them together: mentions of one happening share their people, day and place, though each names only some.
 */
public final class Opinions {
    /** A participant as records tell it apart: its country and sector. */
    record Key(String country, String sector) {
        static Key of(Entity entity) {
            return new Key(String.valueOf(entity.country()), String.valueOf(entity.sector()));
        }
    }

    /** The first opinion on one event: probabilities by answer; those of "nobody", "no date" and "no place" apart. */
    static final class Opinion {
        final Map<Integer, Double> actors = new HashMap<>();
        final Map<Integer, Double> recipients = new HashMap<>();
        final Map<Key, Double> actorKeys = new HashMap<>();
        final Map<Key, Double> recipientKeys = new HashMap<>();
        final Map<String, Double> dates = new HashMap<>();
        final Map<String, Double> places = new HashMap<>();
        double noActor;
        double noRecipient;
    }

    private final Map<Candidate, EventType> types;
    private final Map<Candidate, Opinion> opinions = new LinkedHashMap<>();
    private final Map<EventType, Opinion> strongest = new EnumMap<>(EventType.class);

    private Opinions(Map<Candidate, EventType> types) {
        this.types = types;
    }

    /** The first opinions on the events of a report. */
    public static Opinions of(Questions questions, Map<Candidate, EventType> types, Models models) {
        Opinions opinions = new Opinions(new LinkedHashMap<>(types));
        types.forEach((candidate, type) -> {
            Opinion opinion = opinion(questions, candidate, type, models);
            opinions.opinions.put(candidate, opinion);
            Opinion strongest = opinions.strongest.computeIfAbsent(type, key -> new Opinion());
            opinion.actorKeys.forEach((key, p) -> strongest.actorKeys.merge(key, p, Math::max));
            opinion.recipientKeys.forEach((key, p) -> strongest.recipientKeys.merge(key, p, Math::max));
        });
        return opinions;
    }

    private static Opinion opinion(Questions questions, Candidate candidate, EventType type, Models models) {
        Opinion opinion = new Opinion();
        List<Choice<Entity>> choices = questions.participants(candidate, type);
        Features nobody = questions.nobody(candidate, type);
        opinion.noActor = people(choices, nobody, models.actors(), opinion.actors, opinion.actorKeys);
        opinion.noRecipient = people(choices, nobody, models.recipients(), opinion.recipients, opinion.recipientKeys);
        List<Choice<DatedBy>> dates = questions.dates(candidate, type);
        double[] p = probabilities(dates, models.dates());
        for (int i = 0; i < p.length; i++) {
            opinion.dates.merge(String.valueOf(dates.get(i).value().edtf()), p[i], Double::sum);
        }
        List<Choice<Optional<PlaceMention>>> places = questions.places(candidate, type);
        p = probabilities(places, models.places());
        for (int i = 0; i < p.length; i++) {
            opinion.places.merge(placeKey(places.get(i).value()), p[i], Double::sum);
        }
        return opinion;
    }

    static String placeKey(Optional<PlaceMention> mention) {
        return mention.map(m -> m.place().name()).orElse("null");
    }

    private static double people(
            List<Choice<Entity>> choices,
            Features nobody,
            Classifier model,
            Map<Integer, Double> byReferent,
            Map<Key, Double> byKey) {
        double[] scores = new double[choices.size() + 1];
        for (int i = 0; i < choices.size(); i++) {
            scores[i] = model.score(choices.get(i).features());
        }
        scores[choices.size()] = model.score(nobody);
        Classifier.softmax(scores);
        for (int i = 0; i < choices.size(); i++) {
            Entity entity = choices.get(i).value();
            byReferent.merge(entity.referent(), scores[i], Double::sum);
            byKey.merge(Key.of(entity), scores[i], Double::sum);
        }
        return scores[choices.size()];
    }

    private static <T> double[] probabilities(List<Choice<T>> choices, Classifier model) {
        double[] scores = new double[choices.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = model.score(choices.get(i).features());
        }
        return Classifier.softmax(scores);
    }

    Opinion on(Candidate candidate) {
        Opinion opinion = opinions.get(candidate);
        if (opinion == null) {
            throw new IllegalArgumentException("no event here: " + candidate.head());
        }
        return opinion;
    }

    /** By type of event, for each side the largest probability that any event of the type gives it; nothing else. */
    Map<EventType, Opinion> strongest() {
        return strongest;
    }

    boolean has(Candidate candidate) {
        return opinions.containsKey(candidate);
    }

    EventType type(Candidate candidate) {
        EventType type = types.get(candidate);
        if (type == null) {
            throw new IllegalArgumentException("no event here: " + candidate.head());
        }
        return type;
    }

    /** The report's events in the order of the text. */
    Iterable<Candidate> candidates() {
        return opinions.keySet();
    }
}
