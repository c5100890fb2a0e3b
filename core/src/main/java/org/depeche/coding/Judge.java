package org.depeche.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.lexicon.EventType;
import org.depeche.names.Entity;
import org.depeche.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Answers the questions of coding. */
interface Judge {
    /** An event type with how sure the judge is of it. */
    record Verdict(EventType type, double probability) {}

    /** Who did it and to whom. */
    record Roles(List<Entity> actors, List<Entity> recipients) {}

    /** The candidates that report events, with what they report, in the order of the text. */
    Map<Candidate, Verdict> events(Questions questions);

    /** Everything about one event but its type. */
    record Answers(
            Roles roles,
            Status status,
            @Nullable String mode,
            List<Speakers.Speaker> sources,
            DatedBy date,
            Optional<PlaceMention> place) {}

    /** The answers on the report's events, in the order of the text. */
    Map<Candidate, Answers> answers(Questions questions, Map<Candidate, Verdict> events);
}
