package org.depeche.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.depeche.CodedReport;
import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.depeche.exchange.HandmadeReport;
import org.depeche.exchange.Tally;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeoJsonWriterTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void writesAPointAnEvent() throws IOException {
        Written written = Written.as(ExportFormat.GEOJSON, List.of(HandmadeReport.REPORT));
        JsonNode collection = MAPPER.readTree(written.text());
        assertIsFeatureCollection(collection);
        JsonNode feature = collection.path("features").path(0);
        assertThat(feature.path("id").asString()).isEqualTo("7f");
        assertThat(feature.path("geometry").toString()).isEqualTo("{\"type\":\"Point\",\"coordinates\":[1.41,18.44]}");
        JsonNode properties = feature.path("properties");
        assertThat(properties.propertyNames()).containsExactlyElementsOf(GeoJsonWriter.columns());
        assertThat(properties.path("actor_countries").toString()).isEqualTo("[\"TCD\"]");
        assertThat(properties.path("recipients").toString()).isEqualTo("[]");
        assertThat(properties.path("trigger_start").asInt()).isEqualTo(22);
        assertThat(properties.path("participants").asInt()).isEqualTo(1000);
        assertThat(properties.path("killed").isNull()).isTrue();
        assertThat(properties.path("hedged").asBoolean(true)).isFalse();
    }

    @Test
    void aCollectionWithoutEventsIsOneToo() throws IOException {
        JsonNode collection =
                MAPPER.readTree(Written.as(ExportFormat.GEOJSON, List.of()).text());
        assertIsFeatureCollection(collection);
        assertThat(collection.path("features").isEmpty()).isTrue();
    }

    @Test
    void readsBackAsTheEventsWereAndCountsThoseWithoutCoordinates() throws IOException {
        List<CodedReport> reports = Written.manyReports(41);
        Written written = Written.as(ExportFormat.GEOJSON, reports);
        JsonNode collection = MAPPER.readTree(written.text());
        assertIsFeatureCollection(collection);
        List<EventRecord> located = Written.events(reports).stream()
                .filter(event ->
                        event.place() != null && !Double.isNaN(event.place().latitude()))
                .toList();
        assertThat(collection.path("features").size()).isEqualTo(located.size()).isGreaterThan(50);
        for (int i = 0; i < located.size(); i++) {
            assertIs(located.get(i), collection.path("features").path(i));
        }
        int others = Written.events(reports).size() - located.size();
        assertThat(written.tally()).isEqualTo(new Tally(located.size(), located.size(), others, "without coordinates"));
    }

    private static void assertIs(EventRecord event, JsonNode feature) {
        EventPlace place = Objects.requireNonNull(event.place());
        JsonNode properties = feature.path("properties");
        assertThat(feature.path("geometry").path("coordinates").path(0).asDouble())
                .isEqualTo(place.longitude());
        assertThat(feature.path("geometry").path("coordinates").path(1).asDouble())
                .isEqualTo(place.latitude());
        assertThat(properties.path("type").asString()).isEqualTo(event.type().name());
        assertThat(properties.path("trigger").asString())
                .isEqualTo(event.trigger().text());
        assertThat(properties.path("place").asString()).isEqualTo(place.name());
        assertThat(properties.path("status").asString())
                .isEqualTo(event.status().label());
        assertThat(properties.path("actor_names").size())
                .isEqualTo(event.actors().size());
        for (int i = 0; i < event.actors().size(); i++) {
            assertThat(properties.path("actor_names").path(i).asString())
                    .isEqualTo(event.actors().get(i).name());
        }
    }

    /** What RFC 7946 asks of a collection of points (sections 3.1.1, 3.1.2, 3.2, 3.3, 4 and 7.1). */
    private static void assertIsFeatureCollection(JsonNode collection) {
        assertThat(collection.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(collection.path("features").isArray()).isTrue();
        assertThat(collection.has("crs")).isFalse();
        assertThat(collection.has("geometry") || collection.has("properties") || collection.has("coordinates"))
                .isFalse();
        Set<String> ids = new HashSet<>();
        for (JsonNode feature : collection.path("features")) {
            assertThat(feature.path("type").asString()).isEqualTo("Feature");
            assertThat(feature.path("properties").isObject()).isTrue();
            assertThat(feature.path("id").isString()).isTrue();
            assertThat(ids.add(feature.path("id").asString())).isTrue();
            assertThat(feature.has("coordinates") || feature.has("geometries") || feature.has("features"))
                    .isFalse();
            JsonNode geometry = feature.path("geometry");
            assertThat(geometry.path("type").asString()).isEqualTo("Point");
            JsonNode position = geometry.path("coordinates");
            assertThat(position.isArray()).isTrue();
            assertThat(position.size()).isEqualTo(2);
            assertThat(position.path(0).isNumber() && position.path(1).isNumber())
                    .isTrue();
            assertThat(position.path(0).asDouble()).isBetween(-180.0, 180.0);
            assertThat(position.path(1).asDouble()).isBetween(-90.0, 90.0);
        }
    }
}
