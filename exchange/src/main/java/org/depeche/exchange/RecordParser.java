package org.depeche.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depeche.coding.EventDate;
import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.coding.Quotation;
import org.depeche.coding.Source;
import org.depeche.coding.Status;
import org.depeche.lexicon.EventType;
import org.depeche.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads records back, whole, as {@link RecordJson} writes them. */
public final class RecordParser {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final CodePoints offsets;

    /** A parser of the records of a text, whose offsets are given. */
    public RecordParser(CodePoints offsets) {
        this.offsets = offsets;
    }

    /**
     * The record of a JSON object. Its intensity and quad follow from type and mode and are not read.
     *
     * @throws IllegalArgumentException if it is none; the message names the field
     */
    public EventRecord parse(String json) {
        try {
            return record(MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("is not valid JSON: " + e.getOriginalMessage(), e);
        }
    }

    private EventRecord record(JsonNode node) {
        return new EventRecord(
                required(node, "id"),
                required(node, "document"),
                required(node, "language"),
                optional(node, "published"),
                number(node, "sentence"),
                required(node, "event"),
                EventType.valueOf(required(node, "type")),
                optional(node, "mode"),
                strings(node.path("contexts")),
                quotation(node.path("trigger"), "trigger"),
                participants(node.path("actors")),
                participants(node.path("recipients")),
                node.path("date").isObject() ? date(node.path("date")) : null,
                node.path("place").isObject() ? place(node.path("place")) : null,
                Status.valueOf(required(node, "status").toUpperCase(Locale.ROOT)),
                node.path("hedged").asBoolean(false),
                sources(node.path("sources")),
                node.path("quote").isObject() ? quotation(node.path("quote"), "quote") : null,
                counts(node.path("counts")),
                required(node, "rule"));
    }

    private EventDate date(JsonNode node) {
        return new EventDate(
                required(node, "edtf"),
                node.path("text").isString() ? quotation(node, "date") : null,
                EventDate.Basis.valueOf(required(node, "basis").toUpperCase(Locale.ROOT)));
    }

    private EventPlace place(JsonNode node) {
        return new EventPlace(
                required(node, "text"),
                span(node, "place"),
                required(node, "name"),
                optional(node, "country"),
                node.path("latitude").asDouble(Double.NaN),
                node.path("longitude").asDouble(Double.NaN),
                node.path("geonames").asLong(0));
    }

    private List<Participant> participants(JsonNode nodes) {
        List<Participant> participants = new ArrayList<>();
        for (JsonNode node : nodes) {
            participants.add(participant(node));
        }
        return participants;
    }

    private List<Source> sources(JsonNode nodes) {
        List<Source> sources = new ArrayList<>();
        for (JsonNode node : nodes) {
            JsonNode cue = node.path("cue");
            sources.add(new Source(participant(node), cue.isObject() ? quotation(cue, "cue") : null));
        }
        return sources;
    }

    private Participant participant(JsonNode node) {
        return new Participant(
                required(node, "text"),
                span(node, "participant"),
                required(node, "name"),
                optional(node, "country"),
                optional(node, "sector"),
                strings(node.path("other_sectors")));
    }

    private Quotation quotation(JsonNode node, String field) {
        return new Quotation(required(node, "text"), span(node, field));
    }

    private Span span(JsonNode node, String field) {
        if (!node.path("start").isInt() || !node.path("end").isInt()) {
            throw new IllegalArgumentException("is no record: \"" + field + "\" needs \"start\" and \"end\"");
        }
        return new Span(
                offsets.toCodeUnits(node.path("start").asInt()),
                offsets.toCodeUnits(node.path("end").asInt()));
    }

    private static Map<String, Integer> counts(JsonNode node) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> count : node.properties()) {
            counts.put(count.getKey(), count.getValue().asInt());
        }
        return counts;
    }

    private static List<String> strings(JsonNode nodes) {
        List<String> strings = new ArrayList<>();
        nodes.forEach(node -> strings.add(node.asString()));
        return strings;
    }

    private static int number(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (!value.isInt()) {
            throw new IllegalArgumentException("is no record: it has no number \"" + key + "\"");
        }
        return value.asInt();
    }

    private static String required(JsonNode node, String key) {
        String value = optional(node, key);
        if (value == null) {
            throw new IllegalArgumentException("is no record: it has no \"" + key + "\"");
        }
        return value;
    }

    private static @Nullable String optional(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isString() ? value.asString() : null;
    }
}
