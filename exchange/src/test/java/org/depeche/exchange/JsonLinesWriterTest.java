package org.depeche.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depeche.CodedReport;
import org.depeche.coding.EventDate;
import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.coding.Quotation;
import org.depeche.coding.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesWriterTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void writesTheFieldsInTheirOrder() throws IOException {
        assertThat(written(HandmadeReport.REPORT))
                .isEqualTo("{\"id\":\"7f\",\"document\":\"dépêche-1\",\"language\":\"fr\",\"published\":\"2024-03-14\","
                        + "\"sentence\":1,\"event\":\"E3\",\"type\":\"RETREAT\",\"mode\":\"withdraw\",\"contexts\":[\"military\"],"
                        + "\"trigger\":{\"text\":\"retiré\",\"start\":22,\"end\":28},"
                        + "\"actors\":[{\"text\":\"Le Tchad\",\"start\":11,\"end\":19,\"name\":\"Tchad\",\"country\":\"TCD\","
                        + "\"sector\":\"GOV\",\"other_sectors\":[\"MIL\"]}],\"recipients\":[],"
                        + "\"date\":{\"edtf\":\"2024-03-12\",\"text\":\"mardi\",\"start\":42,\"end\":47,\"basis\":\"text\"},"
                        + "\"place\":{\"text\":\"Kidal\",\"start\":51,\"end\":56,\"name\":\"Kidal\",\"country\":\"MLI\","
                        + "\"latitude\":18.44,\"longitude\":1.41,\"geonames\":2455290},"
                        + "\"status\":\"actual\",\"hedged\":false,"
                        + "\"sources\":[{\"text\":\"Paris\",\"start\":64,\"end\":69,\"name\":\"France\",\"country\":\"FRA\","
                        + "\"sector\":\"GOV\",\"other_sectors\":[],\"cue\":{\"text\":\"selon\",\"start\":58,\"end\":63}}],"
                        + "\"quote\":null,\"counts\":{\"participants\":1000},\"intensity\":8.0,"
                        + "\"quad\":\"material cooperation\",\"rule\":\"fr/retreat/retirer\"}\n");
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        for (JsonNode record : random(300)) {
            String text = record.path("text").asString();
            JsonNode event = record.path("event");
            assertStretch(text, event.path("trigger"));
            event.path("actors").forEach(actor -> assertStretch(text, actor));
            event.path("sources").forEach(source -> assertStretch(text, source));
            if (event.path("place").isObject()) {
                assertStretch(text, event.path("place"));
            }
        }
    }

    /** Each record with the text of its report. */
    private static List<JsonNode> random(int reports) throws IOException {
        RandomRecords records = new RandomRecords(11);
        List<JsonNode> nodes = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            CodedReport report = records.report("d" + i);
            for (String line : written(report).lines().toList()) {
                nodes.add(MAPPER.createObjectNode()
                        .put("text", report.report().text())
                        .set("event", MAPPER.readTree(line)));
            }
        }
        assertThat(nodes).hasSizeGreaterThan(reports);
        return nodes;
    }

    private static void assertStretch(String text, JsonNode node) {
        int[] points = text.codePoints().toArray();
        int start = node.path("start").asInt();
        int end = node.path("end").asInt();
        assertThat(new String(points, start, end - start))
                .isEqualTo(node.path("text").asString());
    }

    @Test
    void parsesBackToEqualValues() throws IOException {
        RandomRecords records = new RandomRecords(3);
        for (int i = 0; i < 300; i++) {
            CodedReport report = records.report("d" + i);
            List<String> lines = written(report).lines().toList();
            assertThat(lines).hasSameSizeAs(report.records());
            for (int k = 0; k < lines.size(); k++) {
                assertThat(values(MAPPER.readTree(lines.get(k))))
                        .isEqualTo(values(report.records().get(k)));
            }
        }
    }

    private static List<Object> values(JsonNode node) {
        List<Object> values = new ArrayList<>(
                Stream.of("id", "document", "language", "published", "event", "type", "mode", "status", "rule", "quad")
                        .map(key -> string(node.path(key)))
                        .toList());
        values.add(node.path("hedged").asBoolean());
        values.add(node.path("intensity").asDouble());
        for (String side : List.of("actors", "recipients", "sources")) {
            node.path(side).forEach(who -> values.add(participant(who)));
        }
        values.add(
                node.path("quote").isNull()
                        ? null
                        : node.path("quote").path("text").asString());
        JsonNode date = node.path("date");
        values.add(
                date.isNull()
                        ? null
                        : string(date.path("edtf")) + string(date.path("text")) + string(date.path("basis")));
        JsonNode place = node.path("place");
        values.add(
                place.isNull()
                        ? null
                        : string(place.path("text"))
                                + string(place.path("name"))
                                + string(place.path("country"))
                                + (place.path("latitude").isNull()
                                        ? Double.NaN
                                        : place.path("latitude").asDouble())
                                + (place.path("geonames").isNull()
                                        ? 0
                                        : place.path("geonames").asLong()));
        Map<String, Integer> counts = new HashMap<>();
        node.path("counts")
                .properties()
                .forEach(count -> counts.put(count.getKey(), count.getValue().asInt()));
        values.add(counts);
        return values;
    }

    private static @Nullable String string(JsonNode node) {
        return node.isNull() ? null : node.asString();
    }

    private static String participant(JsonNode who) {
        List<String> others = new ArrayList<>();
        who.path("other_sectors").forEach(other -> others.add(other.asString()));
        return string(who.path("text"))
                + string(who.path("name"))
                + string(who.path("country"))
                + string(who.path("sector"))
                + others;
    }

    private static List<Object> values(EventRecord event) {
        List<Object> values = new ArrayList<>();
        values.addAll(java.util.Arrays.asList(
                event.id(),
                event.document(),
                event.language(),
                event.published(),
                event.event(),
                event.type().name(),
                event.mode(),
                event.status().label(),
                event.rule(),
                event.type().quad().label()));
        values.add(event.hedged());
        values.add(event.type().intensity(event.mode()));
        event.actors().forEach(who -> values.add(participant(who)));
        event.recipients().forEach(who -> values.add(participant(who)));
        event.sources().stream().map(Source::participant).forEach(who -> values.add(participant(who)));
        Quotation quote = event.quote();
        values.add(quote == null ? null : quote.text());
        EventDate date = event.date();
        Quotation phrase = date == null ? null : date.phrase();
        values.add(
                date == null
                        ? null
                        : date.edtf()
                                + (phrase == null ? null : phrase.text())
                                + date.basis().label());
        EventPlace place = event.place();
        values.add(
                place == null
                        ? null
                        : place.text() + place.name() + place.country() + place.latitude() + place.geonames());
        values.add(event.counts());
        return values;
    }

    private static String participant(Participant who) {
        return who.text() + who.name() + who.country() + who.sector() + who.otherSectors();
    }

    @Test
    void scoringReadsRecordsBackAsTheyWere(@TempDir Path folder) throws IOException {
        RandomRecords records = new RandomRecords(5);
        List<GoldDocument> documents = new ArrayList<>();
        Map<String, List<Prediction>> expected = new HashMap<>();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            CodedReport report = records.report("d" + i);
            documents.add(new GoldDocument(report.report(), List.of()));
            lines.append(written(report));
            if (!report.records().isEmpty()) {
                expected.put(
                        "d" + i, report.records().stream().map(Prediction::of).toList());
            }
        }
        Path file = Files.writeString(folder.resolve("records.jsonl"), lines);
        assertThat(new RecordReader(documents).read(file)).isEqualTo(expected);
    }

    private static String written(CodedReport report) throws IOException {
        StringWriter out = new StringWriter();
        OutputFormat.JSONL.to(out, false).write(report);
        return out.toString();
    }
}
