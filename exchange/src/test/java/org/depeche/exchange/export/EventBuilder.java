package org.depeche.exchange.export;

import java.util.List;
import java.util.Map;
import org.depeche.coding.EventDate;
import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.coding.Quotation;
import org.depeche.coding.Status;
import org.depeche.lexicon.EventType;
import org.depeche.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes an event of the few things that a test is about; nothing else is known of it. */
final class EventBuilder {
    private EventType type = EventType.CONSULT;
    private @Nullable String mode;
    private @Nullable String published;
    private @Nullable EventDate date;
    private @Nullable EventPlace place;
    private Status status = Status.ACTUAL;
    private List<String> contexts = List.of();
    private List<Participant> actors = List.of();
    private List<Participant> recipients = List.of();

    EventBuilder type(EventType value, @Nullable String itsMode) {
        type = value;
        mode = itsMode;
        return this;
    }

    EventBuilder published(@Nullable String value) {
        published = value;
        return this;
    }

    EventBuilder date(@Nullable EventDate value) {
        date = value;
        return this;
    }

    EventBuilder place(EventPlace value) {
        place = value;
        return this;
    }

    EventBuilder status(Status value) {
        status = value;
        return this;
    }

    EventBuilder contexts(String... values) {
        contexts = List.of(values);
        return this;
    }

    EventBuilder actors(Participant... values) {
        actors = List.of(values);
        return this;
    }

    EventBuilder recipients(Participant... values) {
        recipients = List.of(values);
        return this;
    }

    /** Somebody by name, country and sectors, the first of them the main one. */
    static Participant participant(String name, @Nullable String country, String... sectors) {
        List<String> all = List.of(sectors);
        return new Participant(
                name,
                new Span(0, 1),
                name,
                country,
                all.isEmpty() ? null : all.get(0),
                all.isEmpty() ? List.of() : all.subList(1, all.size()));
    }

    EventRecord build() {
        return new EventRecord(
                "7f",
                "d",
                "fr",
                published,
                0,
                "E1",
                type,
                mode,
                contexts,
                new Quotation("x", new Span(0, 1)),
                actors,
                recipients,
                date,
                place,
                status,
                false,
                List.of(),
                null,
                Map.of(),
                "fr/x");
    }
}
