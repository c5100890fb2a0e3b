package org.depeche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depeche.store.EventFilter;
import org.depeche.store.EventSort;
import org.depeche.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code openapi.json} says what the API does: every route is described, and every answer is as described. */
class ApiContractTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String JSON = "application/json";
    private static final String EVENT = "EVENT";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    private static Store store;
    private static Desk desk;
    private static Client client;
    private static String event = "";

    @SuppressWarnings("NullAway.Init")
    private static JsonNode description;

    @SuppressWarnings("NullAway.Init")
    private static SchemaRegistry schemas;

    /**
     * A request with the answer that it must get.
     *
     * @param path as the description has it
     * @param address what is asked for; {@code EVENT} stands for the id of an event of the report gao-convoi
     * @param accept media type of the answer
     */
    private record Call(
            String method, String path, String address, String accept, String contentType, String body, int status) {
        static Call get(String path, String address, int status) {
            return new Call("GET", path, address, JSON, "", "", status);
        }

        static Call get(String path) {
            return get(path, path, 200);
        }

        static Call file(String path, String accept) {
            return new Call("GET", path, path, accept, "", "", 200);
        }

        static Call post(String path, String address, String contentType, String body, int status) {
            return new Call("POST", path, address, JSON, contentType, body, status);
        }

        static Call post(String path, String body, int status) {
            return post(path, path, JSON, body, status);
        }

        static Call foreign(String path, String address) {
            return post(path, address, "foreign", "{}", 403);
        }

        String operation() {
            return method + " " + path;
        }
    }

    @BeforeAll
    static void start() throws IOException {
        store = SampleNews.store(folder);
        EventFilter filter = EventFilter.parse(Map.of("document", List.of("gao-convoi")));
        event = store.events(filter, EventSort.NEWEST, 0, 1)
                .events()
                .get(0)
                .record()
                .id();
        desk = Desk.start(store, 0);
        client = new Client(desk);
        try (InputStream in = Desk.class.getResourceAsStream("openapi.json")) {
            description = MAPPER.readTree(in);
        }
        String text = description.toString();
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of("https://depeche.test/api", text)));
    }

    @AfterAll
    static void stop() {
        desk.close();
        store.close();
    }

    private static List<Call> calls() {
        return List.of(
                Call.get("/api/events"),
                Call.get(
                        "/api/events",
                        "/api/events?type=ASSAULT&country=MLI&from=2025&sort=-actor&offset=1&limit=2",
                        200),
                Call.get("/api/events", "/api/events?review=rejected", 200),
                Call.get("/api/events", "/api/events?type=WAR", 400),
                Call.get("/api/events", "/api/events?sort=colour", 400),
                Call.get("/api/events", "/api/events?limit=1000000", 400),
                Call.get("/api/events", "/api/events?offset=-1", 400),
                Call.get("/api/events", "/api/events?from=yesterday", 400),
                Call.file("/api/events", "text/csv"),
                Call.file("/api/events", "application/jsonl"),
                Call.file("/api/events", "application/geo+json"),
                Call.file("/api/events.geojson", "application/geo+json"),
                Call.get("/api/events.geojson", "/api/events.geojson?status=maybe", 400),
                Call.file("/api/events.csv", "text/csv"),
                Call.file("/api/events.jsonl", "application/jsonl"),
                Call.get("/api/events.csv", "/api/events.csv?status=maybe", 400),
                Call.get("/api/events.jsonl", "/api/events.jsonl?status=maybe", 400),
                Call.get("/api/facets"),
                Call.get("/api/facets", "/api/facets?country=NER&values=3", 200),
                Call.get("/api/facets", "/api/facets?values=0", 400),
                Call.get("/api/timeline"),
                Call.get("/api/timeline", "/api/timeline?unit=week", 200),
                Call.get("/api/timeline", "/api/timeline?unit=year", 400),
                Call.get("/api/places"),
                Call.get("/api/places", "/api/places?country=France", 400),
                Call.get("/api/dyads"),
                Call.get("/api/dyads", "/api/dyads?level=country&limit=5", 200),
                Call.get("/api/dyads", "/api/dyads?level=continent", 400),
                Call.get("/api/claims", "/api/claims?document=gao-convoi&event=E1", 200),
                Call.get("/api/claims", "/api/claims?document=gao-convoi", 400),
                Call.get("/api/documents"),
                Call.get("/api/documents", "/api/documents?country=NER&limit=2", 200),
                Call.get("/api/documents", "/api/documents?limit=x", 400),
                Call.get("/api/documents/{id}", "/api/documents/gao-convoi", 200),
                Call.get("/api/documents/{id}", "/api/documents/no%2Fsuch%20report", 404),
                Call.post("/api/code", "{\"text\": \"Le Mali a libéré douze prisonniers lundi, selon l'ONU.\"}", 200),
                Call.post("/api/code", "{\"text\": \"尼日尔\"}", 200),
                Call.post("/api/code", "{\"text\": \" \"}", 400),
                Call.post("/api/code", "{\"text\": ", 400),
                Call.post("/api/code", "[]", 400),
                Call.post("/api/code", "{\"text\": \"" + "a".repeat(1_000_001) + "\"}", 413),
                Call.post("/api/code", "/api/code", "text/plain", "{}", 415),
                Call.foreign("/api/code", "/api/code"),
                Call.post(
                        "/api/code/file",
                        "/api/code/file?name=a.html",
                        "application/octet-stream",
                        "<html><body><p>The army killed ten rebels in Gao on Monday, a spokesman said.</p></body></html>",
                        200),
                Call.post("/api/code/file", "/api/code/file?name=a.jsonl", "application/octet-stream", "{}\n", 200),
                Call.post("/api/code/file", "/api/code/file", "application/octet-stream", "x", 400),
                Call.post("/api/code/file", "/api/code/file?name=a.warc.gz", "application/octet-stream", "x", 415),
                Call.foreign("/api/code/file", "/api/code/file?name=a.txt"),
                Call.post("/api/corrections", correction("accept", EVENT, ""), 200),
                Call.post("/api/corrections", correction("undo", EVENT, ""), 200),
                Call.post("/api/corrections", correction("change", EVENT, "{\"date\": \"2025-02\"}"), 200),
                Call.post("/api/corrections", correction("reject", EVENT, ""), 200),
                Call.post(
                        "/api/corrections",
                        correction("add", "", "{\"type\": \"COERCE\", \"trigger\": {\"text\": \"repoussés\"}}"),
                        200),
                Call.post("/api/corrections", correction("change", EVENT, "{\"type\": \"WAR\"}"), 400),
                Call.post("/api/corrections", correction("change", EVENT, ""), 400),
                Call.post("/api/corrections", correction("change", EVENT, "[]"), 400),
                Call.post("/api/corrections", correction("accept", "no-such-event", ""), 400),
                Call.post("/api/corrections", correction("praise", EVENT, ""), 400),
                Call.post("/api/corrections", "/api/corrections", "text/plain", "{}", 415),
                Call.foreign("/api/corrections", "/api/corrections"),
                Call.get("/api/corrections"),
                Call.get("/api/corrections", "/api/corrections?document=gao-convoi&id=" + EVENT, 200),
                new Call("GET", "/api/gold.jsonl", "/api/gold.jsonl?partly=true", "application/jsonl", "", "", 200),
                Call.get("/api/rules"),
                Call.get("/api/rules/{rule}", "/api/rules/fr/aid/aide_alimentaire.noun", 200),
                Call.get("/api/rules/{rule}", "/api/rules/xx/none", 404),
                Call.get("/api/openapi.json"));
    }

    private static String correction(String action, String id, String fields) {
        return "{\"document\": \"gao-convoi\", \"author\": \"tester\", \"action\": \"" + action + "\""
                + (id.isEmpty() ? "" : ", \"id\": \"" + id + "\"")
                + (fields.isEmpty() ? "" : ", \"fields\": " + fields)
                + "}";
    }

    static Stream<Call> everyCall() {
        return calls().stream();
    }

    @ParameterizedTest
    @MethodSource("everyCall")
    void anAnswerIsAsDescribed(Call call) {
        List<String> headers = new ArrayList<>(List.of("Accept", call.accept()));
        if (call.contentType().equals("foreign")) {
            headers.addAll(List.of("Content-Type", JSON, "Origin", "https://elsewhere.example"));
        } else if (!call.contentType().isEmpty()) {
            headers.addAll(List.of("Content-Type", call.contentType()));
        }
        HttpResponse<String> answer = client.send(
                call.method(),
                call.address().replace(EVENT, event),
                call.body().replace(EVENT, event),
                headers.toArray(String[]::new));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(call.status());
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        JsonNode content = response(call).path("content");
        assertThat(content.has(type)).as(type + " is described").isTrue();
        if (type.equals(JSON)) {
            Schema schema = schemas.getSchema(SchemaLocation.of("https://depeche.test/api#" + pointer(call)));
            assertThat(schema.validate(MAPPER.readTree(answer.body()))).isEmpty();
        } else {
            assertThat(type).isEqualTo(call.accept());
            assertThat(answer.body()).isNotBlank();
        }
    }

    private static JsonNode response(Call call) {
        JsonNode response = operation(call).path("responses").path(String.valueOf(call.status()));
        assertThat(response.isMissingNode())
                .as(call.operation() + " " + call.status() + " is described")
                .isFalse();
        String reference = response.path("$ref").asString("");
        return reference.isEmpty() ? response : description.at(reference.substring(1));
    }

    private static JsonNode operation(Call call) {
        return description.path("paths").path(call.path()).path(call.method().toLowerCase(Locale.ROOT));
    }

    /** Where the schema of a JSON answer stands. */
    private static String pointer(Call call) {
        String reference = operation(call)
                .path("responses")
                .path(String.valueOf(call.status()))
                .path("$ref")
                .asString("");
        String base = reference.isEmpty()
                ? "/paths/" + escaped(call.path()) + "/" + call.method().toLowerCase(Locale.ROOT) + "/responses/"
                        + call.status()
                : reference.substring(1);
        return base + "/content/" + escaped(JSON) + "/schema";
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
    }

    @Test
    void everyRouteIsDescribedAndEveryDescriptionHasARoute() {
        Set<String> routes = new TreeSet<>();
        desk.api()
                .forEach(route -> routes.add(route.method().name() + " "
                        + route.path().replace('<', '{').replace('>', '}')));
        Set<String> described = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(described).isEqualTo(routes);
    }

    @Test
    void everyDescribedAnswerIsTried() {
        Set<String> tried = new TreeSet<>();
        calls().forEach(call -> tried.add(call.operation() + " " + call.status()));
        Set<String> described = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operation
                                .getValue()
                                .path("responses")
                                .propertyNames()
                                .forEach(status ->
                                        described.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()
                                                + " " + status))));
        assertThat(tried).isEqualTo(described);
    }
}
