package org.depeche.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.lexicon.EventType;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads hand-coded documents: JSON Lines, a document a line with its events. */
public final class GoldReader {
    private static final List<String> COUNTS = List.of("killed", "injured", "arrested", "abducted", "participants");
    private final JsonMapper mapper = JsonMapper.shared();

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read or a line is no hand-coded document; the message names the line
     */
    public List<GoldDocument> read(Path file) throws IOException {
        List<GoldDocument> documents = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank()) {
                try {
                    documents.add(document(mapper.readTree(line)));
                } catch (JacksonException | IllegalArgumentException e) {
                    throw new IOException(file + ":" + number + ": not a hand-coded document: " + e.getMessage(), e);
                }
            }
        }
        return documents;
    }

    static GoldDocument document(JsonNode node) {
        String text = string(node, "text");
        String published = optional(node, "published");
        Report report = new Report(
                string(node, "document"),
                optional(node, "language"),
                published == null ? null : LocalDate.parse(published),
                optional(node, "title"),
                text,
                optional(node, "url"));
        List<GoldEvent> events = new ArrayList<>();
        for (JsonNode event : node.path("events")) {
            events.add(event(event, text));
        }
        return new GoldDocument(report, events);
    }

    private static GoldEvent event(JsonNode node, String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String name : COUNTS) {
            if (node.path(name).isNumber()) {
                counts.put(name, node.path(name).asInt());
            }
        }
        return new GoldEvent(
                string(node, "event"),
                EventType.valueOf(string(node, "type")),
                optional(node, "mode"),
                string(node, "trigger"),
                text.offsetByCodePoints(0, node.path("start").asInt()),
                text.offsetByCodePoints(0, node.path("end").asInt()),
                entities(node.path("actors")),
                entities(node.path("recipients")),
                optional(node, "date"),
                place(node.path("place")),
                string(node, "status"),
                entities(node.path("sources")),
                counts);
    }

    private static @Nullable GoldPlace place(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        String name = optional(node, "name");
        String text = optional(node, "text");
        return new GoldPlace(text == null ? "" : text, name == null ? "" : name, optional(node, "country"));
    }

    private static List<GoldEntity> entities(JsonNode nodes) {
        List<GoldEntity> entities = new ArrayList<>();
        for (JsonNode node : nodes) {
            List<String> others = new ArrayList<>();
            node.path("other_sectors").forEach(other -> others.add(other.asString()));
            entities.add(
                    new GoldEntity(string(node, "text"), optional(node, "country"), optional(node, "sector"), others));
        }
        return entities;
    }

    private static String string(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (!value.isString()) {
            throw new IllegalArgumentException("'" + key + "' is missing or not a string");
        }
        return value.asString();
    }

    private static @Nullable String optional(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isString() ? value.asString() : null;
    }
}
