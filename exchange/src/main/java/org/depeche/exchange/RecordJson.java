package org.depeche.exchange;

import java.io.StringWriter;
import java.util.List;
import java.util.TreeMap;
import org.depeche.coding.EventDate;
import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.coding.Quotation;
import org.depeche.coding.Source;
import org.depeche.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * A record as a JSON object. All fields are always there, in one order; what is unknown is null or empty. Offsets count
 * Unicode code points. {@link RecordParser} reads it back.
 */
public final class RecordJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private RecordJson() {}

    /**
     * The record as one line, without its end.
     *
     * @param offsets those of the text that the record's spans refer to
     */
    public static String write(EventRecord event, CodePoints offsets) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            new ObjectWriter(json, offsets).write(event);
        }
        return line.toString();
    }

    /** Writes one record. */
    private record ObjectWriter(JsonGenerator json, CodePoints offsets) {
        void write(EventRecord event) {
            json.writeStartObject();
            json.writeStringProperty("id", event.id());
            json.writeStringProperty("document", event.document());
            json.writeStringProperty("language", event.language());
            string("published", event.published());
            json.writeNumberProperty("sentence", event.sentence());
            json.writeStringProperty("event", event.event());
            json.writeStringProperty("type", event.type().name());
            string("mode", event.mode());
            strings("contexts", event.contexts());
            quotation("trigger", event.trigger());
            participants("actors", event.actors());
            participants("recipients", event.recipients());
            date(event.date());
            place(event.place());
            json.writeStringProperty("status", event.status().label());
            json.writeBooleanProperty("hedged", event.hedged());
            sources(event.sources());
            quotation("quote", event.quote());
            json.writeObjectPropertyStart("counts");
            new TreeMap<>(event.counts()).forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeNumberProperty("intensity", event.type().intensity(event.mode()));
            json.writeStringProperty("quad", event.type().quad().label());
            json.writeStringProperty("rule", event.rule());
            json.writeEndObject();
        }

        private void string(String name, @Nullable String value) {
            if (value == null) {
                json.writeNullProperty(name);
            } else {
                json.writeStringProperty(name, value);
            }
        }

        private void strings(String name, List<String> values) {
            json.writeArrayPropertyStart(name);
            values.forEach(json::writeString);
            json.writeEndArray();
        }

        private void stretch(String text, Span span) {
            json.writeStringProperty("text", text);
            json.writeNumberProperty("start", offsets.toCodePoints(span.start()));
            json.writeNumberProperty("end", offsets.toCodePoints(span.end()));
        }

        private void quotation(String name, @Nullable Quotation quotation) {
            if (quotation == null) {
                json.writeNullProperty(name);
                return;
            }
            json.writeObjectPropertyStart(name);
            stretch(quotation.text(), quotation.span());
            json.writeEndObject();
        }

        private void participants(String name, List<Participant> participants) {
            json.writeArrayPropertyStart(name);
            for (Participant participant : participants) {
                json.writeStartObject();
                participant(participant);
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void participant(Participant participant) {
            stretch(participant.text(), participant.span());
            json.writeStringProperty("name", participant.name());
            string("country", participant.country());
            string("sector", participant.sector());
            strings("other_sectors", participant.otherSectors());
        }

        private void sources(List<Source> sources) {
            json.writeArrayPropertyStart("sources");
            for (Source source : sources) {
                json.writeStartObject();
                participant(source.participant());
                quotation("cue", source.cue());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void date(@Nullable EventDate date) {
            if (date == null) {
                json.writeNullProperty("date");
                return;
            }
            json.writeObjectPropertyStart("date");
            json.writeStringProperty("edtf", date.edtf());
            Quotation phrase = date.phrase();
            if (phrase == null) {
                json.writeNullProperty("text");
                json.writeNullProperty("start");
                json.writeNullProperty("end");
            } else {
                stretch(phrase.text(), phrase.span());
            }
            json.writeStringProperty("basis", date.basis().label());
            json.writeEndObject();
        }

        private void place(@Nullable EventPlace place) {
            if (place == null) {
                json.writeNullProperty("place");
                return;
            }
            json.writeObjectPropertyStart("place");
            stretch(place.text(), place.span());
            json.writeStringProperty("name", place.name());
            string("country", place.country());
            degrees("latitude", place.latitude());
            degrees("longitude", place.longitude());
            if (place.geonames() == 0) {
                json.writeNullProperty("geonames");
            } else {
                json.writeNumberProperty("geonames", place.geonames());
            }
            json.writeEndObject();
        }

        private void degrees(String name, double value) {
            if (Double.isNaN(value)) {
                json.writeNullProperty(name);
            } else {
                json.writeNumberProperty(name, value);
            }
        }
    }
}
