package org.depeche.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.lexicon.EventType;
import org.depeche.names.Entity;
import org.jspecify.annotations.Nullable;

/** How prominent each participant of a report is, and what grammar makes of it across the report's candidates. */
@SuppressWarnings("ReferenceEquality") // one object a mention: identity is what is meant
final class Salience {
    /** What the frames by themselves make of one candidate. */
    private record Filled(
            Candidate candidate,
            @Nullable Entity actor,
            @Nullable Entity recipient) {}

    private final Map<Integer, List<Entity>> mentions = new HashMap<>();
    private final Map<Integer, Integer> ranks = new HashMap<>();
    private final Set<Entity> onlyWhere = new HashSet<>();
    private final List<Filled> filled = new ArrayList<>();

    Salience(DocumentContext document) {
        for (SentenceContext sentence : document.sentences()) {
            for (Entity entity : sentence.entities()) {
                if (sentence.isOnlyWhere(entity)) {
                    onlyWhere.add(entity);
                }
                mentions.computeIfAbsent(entity.referent(), key -> new ArrayList<>())
                        .add(entity);
            }
            for (Candidate candidate : sentence.candidates()) {
                filled.add(new Filled(
                        candidate,
                        EventFeatures.filler(
                                sentence, candidate, candidate.frame().actorRoles()),
                        EventFeatures.filler(
                                sentence, candidate, candidate.frame().recipientRoles())));
            }
        }
        List<List<Entity>> order = new ArrayList<>(mentions.values());
        order.sort(Comparator.<List<Entity>>comparingInt(all -> -all.size())
                .thenComparingInt(all -> all.get(0).sentence())
                .thenComparingInt(all -> all.get(0).head()));
        for (int i = 0; i < order.size(); i++) {
            ranks.put(order.get(i).get(0).referent(), i);
        }
    }

    /** The participant's place in the order of mentions, from 0 for the one mentioned most. */
    int rank(Entity entity) {
        return ranks.getOrDefault(entity.referent(), ranks.size());
    }

    boolean inTitle(Entity entity) {
        return mentionsOf(entity).get(0).sentence() == 0;
    }

    List<Entity> mentionsOf(Entity entity) {
        return mentions.getOrDefault(entity.referent(), List.of(entity));
    }

    /**
     * One mention for each participant with a sector that the sentence does not mention: the nearest before it, else the
     * first; the most prominent first.
     */
    List<Entity> absentFrom(int sentence, int most) {
        List<Entity> result = new ArrayList<>();
        for (List<Entity> all : mentions.values()) {
            Entity best = null;
            boolean here = false;
            for (Entity mention : all) {
                here |= mention.sentence() == sentence;
                if (best == null || mention.sentence() < sentence) {
                    best = mention;
                }
            }
            if (!here && best != null && best.sector() != null && !onlyWhere.contains(best)) {
                result.add(best);
            }
        }
        result.sort(Comparator.comparingInt(this::rank));
        return result.subList(0, Math.min(most, result.size()));
    }

    /** Whether the frames give another candidate of the type an actor (or recipient). */
    String anyFills(Candidate candidate, EventType type, boolean asActor) {
        for (Filled other : filled) {
            Entity filler = asActor ? other.actor() : other.recipient();
            if (other.candidate() != candidate
                    && filler != null
                    && other.candidate().proposed() == type) {
                return "yes";
            }
        }
        return "no";
    }

    /**
     * Whether the frames make the participant the actor (or recipient) of another candidate: "same word" where that is the
     * candidate's own lemma, "same type", "other", or "no".
     */
    String fills(Candidate candidate, EventType type, Entity entity, boolean asActor) {
        String best = "no";
        for (Filled other : filled) {
            Entity filler = asActor ? other.actor() : other.recipient();
            if (other.candidate() == candidate || filler == null || filler.referent() != entity.referent()) {
                continue;
            }
            if (other.candidate().proposed() != type) {
                best = best.equals("no") ? "other" : best;
            } else if (EventFeatures.lemma(other.candidate().head()).equals(EventFeatures.lemma(candidate.head()))) {
                return "same word";
            } else {
                best = "same type";
            }
        }
        return best;
    }
}
