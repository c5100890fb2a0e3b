package org.depeche.coding;

import java.util.List;
import java.util.Set;
import org.depeche.lexicon.EventType;
import org.depeche.names.Entity;
import org.jspecify.annotations.Nullable;

/**
 * What a role in an event tells of who fills it, beyond what the words for it say: a state that attacks does so with its
 * armed forces, a town that protests is its people, teachers on strike are labour.
 */
final class RoleSectors {
    private static final String STRIKE = "strike";
    private static final Set<String> EMPLOYED = Set.of("EDU", "MED", "CVL");

    private RoleSectors() {}

    static List<Entity> ofActors(EventType type, @Nullable String mode, List<Entity> actors) {
        return actors.stream().map(actor -> ofActor(type, mode, actor)).toList();
    }

    private static Entity ofActor(EventType type, @Nullable String mode, Entity actor) {
        boolean state = actor.kind() == Entity.Kind.STATE && "GOV".equals(actor.sector());
        if (type == EventType.ASSAULT && state) {
            return actor.withFurther("MIL");
        }
        if (type != EventType.PROTEST) {
            return actor;
        }
        boolean place = actor.kind() == Entity.Kind.PLACE && "GOV".equals(actor.sector());
        if (state || place || "UAF".equals(actor.sector())) {
            return actor.withSectors("CVL", actor.otherSectors());
        }
        boolean employed = actor.sector() != null && EMPLOYED.contains(actor.sector());
        return STRIKE.equals(mode) && employed ? actor.withFurther("LAB") : actor;
    }
}
