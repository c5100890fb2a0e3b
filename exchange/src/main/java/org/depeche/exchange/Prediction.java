package org.depeche.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.lexicon.EventType;
import org.jspecify.annotations.Nullable;

/** A record as far as scoring looks at it; offsets are UTF-16 units. */
public record Prediction(
        EventType type,
        @Nullable String mode,
        int start,
        int end,
        List<GoldEntity> actors,
        List<GoldEntity> recipients,
        @Nullable String date,
        @Nullable GoldPlace place,
        String status,
        List<GoldEntity> sources,
        Map<String, Integer> counts) {
    public Prediction {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        sources = List.copyOf(sources);
    }

    /** The prediction that a record makes. */
    public static Prediction of(EventRecord event) {
        return new Prediction(
                event.type(),
                event.mode(),
                event.trigger().span().start(),
                event.trigger().span().end(),
                entities(event.actors()),
                entities(event.recipients()),
                event.date() == null ? null : event.date().edtf(),
                event.place() == null
                        ? null
                        : new GoldPlace(
                                event.place().text(),
                                event.place().name(),
                                event.place().country()),
                event.status().label(),
                entities(event.sources().stream().map(s -> s.participant()).toList()),
                event.counts());
    }

    private static List<GoldEntity> entities(List<Participant> participants) {
        List<GoldEntity> entities = new ArrayList<>();
        for (Participant p : participants) {
            entities.add(new GoldEntity(p.text(), p.country(), p.sector(), p.otherSectors()));
        }
        return entities;
    }
}
