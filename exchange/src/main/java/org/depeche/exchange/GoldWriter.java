package org.depeche.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.TreeMap;
import org.depeche.CodedReport;
import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.coding.Source;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes coded reports as hand-coded documents, which {@link GoldReader} reads: JSON Lines, a document with its events a line. */
public final class GoldWriter implements RecordWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Writer out;

    public GoldWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(CodedReport report) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            new DocumentWriter(json, CodePoints.of(report.report().text())).write(report);
        }
        out.write(line.toString());
        out.write('\n');
    }

    /** Writes one document. */
    private record DocumentWriter(JsonGenerator json, CodePoints offsets) {
        void write(CodedReport coded) {
            Report report = coded.report();
            json.writeStartObject();
            json.writeStringProperty("document", report.document());
            json.writeStringProperty("language", coded.language());
            string(
                    "published",
                    report.published() == null ? null : report.published().toString());
            string("title", report.title());
            if (report.url() != null) {
                json.writeStringProperty("url", report.url());
            }
            json.writeStringProperty("text", report.text());
            json.writeArrayPropertyStart("events");
            coded.records().forEach(this::event);
            json.writeEndArray();
            json.writeEndObject();
        }

        private void event(EventRecord event) {
            json.writeStartObject();
            json.writeStringProperty("event", event.event());
            json.writeStringProperty("type", event.type().name());
            string("mode", event.mode());
            json.writeStringProperty("trigger", event.trigger().text());
            json.writeNumberProperty(
                    "start", offsets.toCodePoints(event.trigger().span().start()));
            json.writeNumberProperty(
                    "end", offsets.toCodePoints(event.trigger().span().end()));
            participants("actors", event.actors());
            participants("recipients", event.recipients());
            string("date", event.date() == null ? null : event.date().edtf());
            place(event.place());
            json.writeStringProperty("status", event.status().label());
            if (event.hedged()) {
                json.writeBooleanProperty("hedged", true);
            }
            participants(
                    "sources", event.sources().stream().map(Source::participant).toList());
            new TreeMap<>(event.counts()).forEach(json::writeNumberProperty);
            json.writeEndObject();
        }

        private void participants(String name, List<Participant> participants) {
            json.writeArrayPropertyStart(name);
            for (Participant participant : participants) {
                json.writeStartObject();
                json.writeStringProperty("text", participant.text());
                string("country", participant.country());
                string("sector", participant.sector());
                json.writeArrayPropertyStart("other_sectors");
                participant.otherSectors().forEach(json::writeString);
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void place(@Nullable EventPlace place) {
            if (place == null) {
                json.writeNullProperty("place");
                return;
            }
            json.writeObjectPropertyStart("place");
            json.writeStringProperty("text", place.text());
            json.writeStringProperty("name", place.name());
            string("country", place.country());
            json.writeEndObject();
        }

        private void string(String name, @Nullable String value) {
            if (value == null) {
                json.writeNullProperty(name);
            } else {
                json.writeStringProperty(name, value);
            }
        }
    }
}
