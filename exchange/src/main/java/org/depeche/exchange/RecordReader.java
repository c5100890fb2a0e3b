package org.depeche.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depeche.lexicon.EventType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads records back, as {@link JsonLinesWriter} writes them, as far as scoring looks at them. */
public final class RecordReader {
    private final Map<String, CodePoints> offsets = new HashMap<>();

    /** A reader of the records of these documents; those of others are passed over. */
    public RecordReader(List<GoldDocument> documents) {
        for (GoldDocument document : documents) {
            offsets.put(
                    document.report().document(),
                    CodePoints.of(document.report().text()));
        }
    }

    /**
     * The records of a file by document, in the order of the file.
     *
     * @throws IOException if the file cannot be read or a line is no record; the message names the line
     */
    public Map<String, List<Prediction>> read(Path file) throws IOException {
        Map<String, List<Prediction>> predictions = new HashMap<>();
        try (InputStream in = Files.newInputStream(file)) {
            Lines lines = new Lines(in);
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                try {
                    add(Encoding.decode(line).text(), predictions);
                } catch (UnreadableException | IllegalArgumentException e) {
                    throw new IOException(file + ":" + lines.number() + " " + e.getMessage(), e);
                }
            }
        }
        return predictions;
    }

    private void add(String line, Map<String, List<Prediction>> predictions) throws UnreadableException {
        if (line.isBlank()) {
            return;
        }
        JsonNode node = JsonLine.parse(line);
        String document = required(node, "document");
        CodePoints inText = offsets.get(document);
        if (inText != null) {
            predictions.computeIfAbsent(document, d -> new ArrayList<>()).add(prediction(node, inText));
        }
    }

    private static Prediction prediction(JsonNode node, CodePoints inText) throws UnreadableException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> count : node.path("counts").properties()) {
            counts.put(count.getKey(), count.getValue().asInt());
        }
        JsonNode trigger = node.path("trigger");
        if (!trigger.path("start").isInt() || !trigger.path("end").isInt()) {
            throw new UnreadableException("is no record: \"trigger\" needs \"start\" and \"end\"");
        }
        return new Prediction(
                type(required(node, "type")),
                optional(node, "mode"),
                inText.toCodeUnits(trigger.path("start").asInt()),
                inText.toCodeUnits(trigger.path("end").asInt()),
                entities(node.path("actors")),
                entities(node.path("recipients")),
                optional(node.path("date"), "edtf"),
                place(node.path("place")),
                Objects.toString(optional(node, "status"), ""),
                entities(node.path("sources")),
                counts);
    }

    private static EventType type(String name) throws UnreadableException {
        for (EventType type : EventType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw new UnreadableException("is no record: there is no event type \"" + name + "\"; see depeche types");
    }

    private static @Nullable GoldPlace place(JsonNode node) {
        return node.isObject()
                ? new GoldPlace(
                        Objects.toString(optional(node, "text"), ""),
                        Objects.toString(optional(node, "name"), ""),
                        optional(node, "country"))
                : null;
    }

    private static List<GoldEntity> entities(JsonNode nodes) {
        List<GoldEntity> entities = new ArrayList<>();
        for (JsonNode node : nodes) {
            List<String> others = new ArrayList<>();
            node.path("other_sectors").forEach(other -> others.add(other.asString()));
            entities.add(new GoldEntity(
                    Objects.toString(optional(node, "text"), ""),
                    optional(node, "country"),
                    optional(node, "sector"),
                    others));
        }
        return entities;
    }

    private static String required(JsonNode node, String key) throws UnreadableException {
        String value = optional(node, key);
        if (value == null) {
            throw new UnreadableException("is no record: it has no \"" + key + "\"");
        }
        return value;
    }

    private static @Nullable String optional(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isString() ? value.asString() : null;
    }
}
