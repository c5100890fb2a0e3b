package org.depeche.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depeche.CodedReport;
import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.coding.Status;
import org.depeche.exchange.HandmadeReport;
import org.depeche.exchange.Tally;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PloverWriterTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void writesTheFieldsOfTheManual() throws IOException {
        assertThat(Written.as(ExportFormat.PLOVER, List.of(HandmadeReport.REPORT))
                        .text())
                .isEqualTo("{\"id\":\"7f\",\"has_event\":true,\"date\":\"2024-03-12\",\"enddate\":null,"
                        + "\"actor\":[{\"code\":\"TCD\",\"sector\":\"GOV\",\"other_sectors\":[\"MIL\"],"
                        + "\"entity_text\":\"Le Tchad\",\"identifier_text\":\"Tchad\",\"start\":11,\"end\":19}],"
                        + "\"recipient\":[],\"event\":[\"RETREAT\"],\"mode\":[\"withdraw\"],\"context\":[\"military\"],"
                        + "\"quad_code\":2,\"event_scale\":8.0,\"event_text\":[\"retiré\"],"
                        + "\"event_loc\":{\"extracted_place\":\"Kidal\",\"resolved_place\":\"Kidal\",\"geonameid\":2455290,"
                        + "\"lat\":18.44,\"lon\":1.41,\"country\":\"Mali\",\"country_code\":\"MLI\",\"resolution\":null},"
                        + "\"size\":{\"participants\":1000},\"link\":\"dépêche-1#E3\","
                        + "\"text_info\":{\"sequence\":1,\"start\":22,\"end\":28},"
                        + "\"cite_info\":{\"citation\":\"dépêche-1\",\"url\":null,\"title\":null,\"language\":\"fr\","
                        + "\"published\":\"2024-03-14\",\"codebook\":\"plover-2.0\"},\"coder\":\"depeche 1.0\","
                        + "\"date_edtf\":\"2024-03-12\",\"date_basis\":\"text\",\"status\":\"actual\",\"hedged\":false,"
                        + "\"attribution\":[{\"code\":\"FRA\",\"sector\":\"GOV\",\"other_sectors\":[],\"entity_text\":\"Paris\","
                        + "\"identifier_text\":\"France\",\"start\":64,\"end\":69,\"cue\":\"selon\"}],"
                        + "\"quote\":null,\"rule\":\"fr/retreat/retirer\"}\n");
    }

    @Test
    void readsBackAsTheEventsWere() throws IOException {
        List<CodedReport> reports = Written.manyReports(51);
        Written written = Written.as(ExportFormat.PLOVER, reports);
        List<EventRecord> events = Written.events(reports);
        List<String> lines = written.text().lines().toList();
        assertThat(lines).hasSameSizeAs(events);
        assertThat(written.tally()).isEqualTo(new Tally(events.size(), events.size(), 0, ""));
        int line = 0;
        for (CodedReport report : reports) {
            for (EventRecord event : report.records()) {
                JsonNode node = MAPPER.readTree(lines.get(line++));
                assertIs(event, node);
                assertStretches(report.report().text(), event, node);
            }
        }
    }

    private static void assertIs(EventRecord event, JsonNode node) {
        assertThat(node.path("id").asString()).isEqualTo(event.id());
        assertThat(node.path("event").path(0).asString()).isEqualTo(event.type().name());
        assertThat(texts(node.path("context"))).isEqualTo(event.contexts());
        assertThat(node.path("event_scale").asDouble()).isEqualTo(event.type().intensity(event.mode()));
        assertThat(node.path("status").asString()).isEqualTo(event.status().label());
        assertThat(text(node.path("date_edtf")))
                .isEqualTo(event.date() == null ? null : event.date().edtf());
        assertThat(text(node.path("cite_info").path("published"))).isEqualTo(event.published());
        assertThat(entities(node.path("actor"))).isEqualTo(entities(event.actors()));
        assertThat(entities(node.path("recipient"))).isEqualTo(entities(event.recipients()));
        assertThat(node.path("attribution").size()).isEqualTo(event.sources().size());
        EventPlace place = event.place();
        assertThat(node.path("event_loc").isNull()).isEqualTo(place == null);
        if (place != null) {
            assertThat(node.path("event_loc").path("resolved_place").asString()).isEqualTo(place.name());
            assertThat(text(node.path("event_loc").path("country_code"))).isEqualTo(place.country());
        }
        Map<String, Integer> sizes = new TreeMap<>();
        node.path("size")
                .properties()
                .forEach(size -> sizes.put(
                        size.getKey().equals("dead") ? "killed" : size.getKey(),
                        size.getValue().asInt()));
        assertThat(sizes).isEqualTo(new TreeMap<>(event.counts()));
    }

    private static void assertStretches(String text, EventRecord event, JsonNode node) {
        assertThat(stretch(text, node.path("text_info")))
                .isEqualTo(event.trigger().text());
        node.path("actor")
                .forEach(actor -> assertThat(stretch(text, actor))
                        .isEqualTo(actor.path("entity_text").asString()));
    }

    private static String stretch(String text, JsonNode node) {
        int[] points = text.codePoints().toArray();
        int start = node.path("start").asInt();
        return new String(points, start, node.path("end").asInt() - start);
    }

    private static List<List<@Nullable String>> entities(JsonNode nodes) {
        List<List<@Nullable String>> entities = new ArrayList<>();
        for (JsonNode node : nodes) {
            entities.add(java.util.Arrays.asList(
                    text(node.path("code")),
                    text(node.path("sector")),
                    texts(node.path("other_sectors")).toString(),
                    text(node.path("entity_text")),
                    text(node.path("identifier_text"))));
        }
        return entities;
    }

    private static List<List<@Nullable String>> entities(List<Participant> participants) {
        List<List<@Nullable String>> entities = new ArrayList<>();
        for (Participant participant : participants) {
            entities.add(java.util.Arrays.asList(
                    "XKX".equals(participant.country()) ? "KOS" : participant.country(),
                    participant.sector(),
                    participant.otherSectors().toString(),
                    participant.text(),
                    participant.name()));
        }
        return entities;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ACTUAL,       '[]'
                    FUTURE,       '["future"]'
                    HYPOTHETICAL, '["hypothetical"]'
                    NEGATED,      '["negation"]'
                    """)
    void whetherItHappenedIsAnAuxiliaryMode(Status status, String modes) throws IOException {
        CodedReport report = new CodedReport(
                HandmadeReport.REPORT.report(),
                "fr",
                List.of(),
                List.of(new EventBuilder().status(status).build()));
        JsonNode node =
                MAPPER.readTree(Written.as(ExportFormat.PLOVER, List.of(report)).text());
        assertThat(node.path("mode").toString()).isEqualTo(modes);
    }

    private static List<String> texts(JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.asString()));
        return texts;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() ? null : node.asString();
    }
}
