package org.depeche.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depeche.lexicon.EventType;
import org.depeche.names.Entity;

/**
 * Marks private people who attack: by the coding guide unknown attackers are UAF, not CVL. Whoever grammar makes the actor
 * of an assault is one throughout the report; the sector it had before stays as a further one.
 */
final class Attackers {
    private static final String CIVILIANS = "CVL";
    private static final String UNKNOWN_ATTACKERS = "UAF";

    private Attackers() {}

    /** The analysis with attackers marked; the same one where there are none. */
    static ReportAnalysis marked(ReportAnalysis analysis, List<SentenceContext> sentences) {
        Set<Integer> attackers = new HashSet<>();
        for (List<Entity> ofSentence : analysis.entities()) {
            ofSentence.stream().filter(Attackers::isAttacker).forEach(e -> attackers.add(e.referent()));
        }
        for (SentenceContext sentence : sentences) {
            for (Candidate candidate : sentence.candidates()) {
                Entity actor = candidate.admitted() && candidate.proposed() == EventType.ASSAULT
                        ? EventFeatures.filler(
                                sentence, candidate, candidate.frame().actorRoles())
                        : null;
                if (actor != null && isPrivatePerson(actor)) {
                    attackers.add(actor.referent());
                }
            }
        }
        if (attackers.isEmpty()) {
            return analysis;
        }
        return analysis.withEach(
                e -> attackers.contains(e.referent()) && CIVILIANS.equals(e.sector()) ? attacker(e) : e);
    }

    /** Whoever is called an assailant, and not only a suspect. */
    private static boolean isAttacker(Entity entity) {
        return UNKNOWN_ATTACKERS.equals(entity.sector())
                && !entity.otherSectors().contains(CIVILIANS);
    }

    /** One person, or persons unnamed: not a crowd, which has its own sector. */
    private static boolean isPrivatePerson(Entity entity) {
        return CIVILIANS.equals(entity.sector())
                && (entity.kind() == Entity.Kind.PERSON
                        || entity.kind() == Entity.Kind.GROUP
                        || entity.kind() == Entity.Kind.PRONOUN);
    }

    private static Entity attacker(Entity entity) {
        List<String> others = new ArrayList<>(entity.otherSectors());
        others.add(CIVILIANS);
        return entity.withSectors(UNKNOWN_ATTACKERS, others);
    }
}
