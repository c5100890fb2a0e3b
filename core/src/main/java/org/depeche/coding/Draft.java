package org.depeche.coding;

import java.util.List;
import java.util.Optional;
import org.depeche.lexicon.EventType;
import org.depeche.lexicon.Frame;
import org.depeche.names.Entity;
import org.depeche.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * An event as decided, before it becomes a record.
 *
 * @param frame the entry that fired
 * @param probability how sure the decision is, 0 to 1
 */
public record Draft(
        Candidate candidate,
        EventType type,
        @Nullable String mode,
        Frame frame,
        double probability,
        List<Entity> actors,
        List<Entity> recipients,
        Status status,
        List<Speakers.Speaker> sources,
        DatedBy date,
        Optional<PlaceMention> place) {
    public Draft {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        sources = List.copyOf(sources);
    }
}
