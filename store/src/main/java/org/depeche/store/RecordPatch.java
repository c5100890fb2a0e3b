package org.depeche.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.coding.EventRecord;
import org.depeche.exchange.Days;
import org.depeche.exchange.RecordParser;
import org.depeche.lexicon.EventType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes fields of a record as a JSON object says: each field in it takes the place of the record's own. Checks every
 * value, fills in what a person need not say, and finds the words in the text where no offsets are given.
 */
final class RecordPatch {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Set<String> FIELDS = Set.of(
            "type",
            "mode",
            "status",
            "hedged",
            "contexts",
            "actors",
            "recipients",
            "sources",
            "date",
            "place",
            "counts",
            "event",
            "quote");
    private static final Set<String> COUNTS = Set.of("killed", "injured", "arrested", "abducted", "participants");
    private static final List<String> STATUSES = List.of("actual", "future", "hypothetical", "negated");
    private static final Pattern EDTF = Pattern.compile("(\\d{4}|XXXX)(-(\\d{2}|XX)(-(\\d{2}|XX))?)?[?~%]?");

    private final DocumentHeader document;
    private final KnownPlaces places;

    /** @param places those that the document's records have */
    RecordPatch(DocumentHeader document, KnownPlaces places) {
        this.document = document;
        this.places = places;
    }

    /**
     * The record with the fields of a patch.
     *
     * @throws IllegalArgumentException if a field or value is none; the message names both
     */
    EventRecord apply(ObjectNode record, String patch) {
        ObjectNode fields = object(patch);
        PatchedStretches stretches = new PatchedStretches(
                document, record.path("trigger").path("start").asInt());
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            JsonNode value = field.getValue();
            if (!FIELDS.contains(field.getKey())) {
                throw new IllegalArgumentException(
                        "a correction cannot change \"" + field.getKey() + "\"; it can change "
                                + String.join(", ", FIELDS.stream().sorted().toList()));
            }
            switch (field.getKey()) {
                case "type" -> record.put("type", type(value).name());
                case "status" -> record.put("status", oneOf("status", value, STATUSES));
                case "actors", "recipients", "sources" ->
                    record.set(field.getKey(), stretches.participants(field.getKey(), value));
                case "date" -> record.set("date", value.isNull() ? value : stretches.date(checkedDate(value)));
                case "place" ->
                    record.set(
                            "place",
                            value.isNull() ? value : stretches.place(value, places.after(record.path("place"))));
                case "counts" -> record.set("counts", counts(value));
                case "quote" -> record.set("quote", value.isNull() ? value : stretches.stretch("quote", value));
                case "hedged" -> record.set("hedged", checked("hedged", value, value.isBoolean(), "true or false"));
                case "contexts" ->
                    record.set("contexts", checked("contexts", value, isTexts(value), "a list of texts"));
                case "event" -> record.set("event", checked("event", value, isText(value), "a name, such as \"E3\""));
                default -> record.set(field.getKey(), value);
            }
        }
        checkMode(record, fields.has("mode"));
        return new RecordParser(document.offsets()).parse(record.toString());
    }

    /** A JSON object. */
    static ObjectNode object(String json) {
        try {
            if (MAPPER.readTree(json) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the correction is not valid JSON: " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("the correction is no JSON object: write {\"field\": value}");
    }

    private static JsonNode checked(String field, JsonNode value, boolean right, String wanted) {
        if (!right) {
            throw new IllegalArgumentException(field + ": " + value + " is not " + wanted);
        }
        return value;
    }

    private static boolean isText(JsonNode value) {
        return value.isString() && !value.asString().isBlank();
    }

    private static boolean isTexts(JsonNode value) {
        return value.isArray() && value.valueStream().allMatch(RecordPatch::isText);
    }

    private static EventType type(JsonNode value) {
        List<String> types =
                List.of(EventType.values()).stream().map(Enum::name).toList();
        return EventType.valueOf(oneOf("type", value, types));
    }

    private static String oneOf(String field, JsonNode value, List<String> values) {
        if (!value.isString() || !values.contains(value.asString())) {
            throw new IllegalArgumentException(field + ": " + value + " is none of " + String.join(", ", values));
        }
        return value.asString();
    }

    /** The mode must be one of the type's; one that the type alone has lost is dropped. */
    private static void checkMode(ObjectNode record, boolean given) {
        JsonNode mode = record.path("mode");
        EventType type = EventType.valueOf(record.path("type").asString());
        if (mode.isString() && !type.modeScores().containsKey(mode.asString())) {
            if (given) {
                throw new IllegalArgumentException("mode: " + type + " has no mode '" + mode.asString() + "'; it has "
                        + (type.modeScores().isEmpty()
                                ? "none"
                                : String.join(
                                        ", ",
                                        type.modeScores().keySet().stream()
                                                .sorted()
                                                .toList())));
            }
            record.putNull("mode");
        } else if (!mode.isString() && !mode.isNull()) {
            throw new IllegalArgumentException("mode: " + mode + " is no mode");
        }
    }

    private static JsonNode checkedDate(JsonNode value) {
        JsonNode edtf = value.isObject() ? value.path("edtf") : value;
        if (edtf.isString()) {
            String[] ends = edtf.asString().split("/", -1);
            boolean well = ends.length <= 2 && Days.of(edtf.asString()).isPresent();
            boolean unspecified = ends.length == 1
                    && edtf.asString().contains("X")
                    && EDTF.matcher(edtf.asString()).matches();
            if (well || unspecified) {
                return value;
            }
        }
        throw new IllegalArgumentException(
                "date: " + edtf + " is no date; write a day (2024-03-14), a month (2024-03), a"
                        + " year, a period (2024-03-01/2024-03-14) or XXXX-03-14");
    }

    private static ObjectNode counts(JsonNode value) {
        if (!value.isObject()) {
            throw new IllegalArgumentException("counts: write an object, such as {\"killed\": 8}");
        }
        ObjectNode counts = MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> count : value.properties()) {
            if (!COUNTS.contains(count.getKey())) {
                throw new IllegalArgumentException("counts: there is no count \"" + count.getKey() + "\"; there are "
                        + String.join(", ", COUNTS.stream().sorted().toList()));
            }
            if (count.getValue().isInt() && count.getValue().asInt() >= 0) {
                counts.set(count.getKey(), count.getValue());
            } else if (!count.getValue().isNull()) {
                throw new IllegalArgumentException(
                        "counts: " + count.getKey() + " is " + count.getValue() + "; write a whole number");
            }
        }
        return counts;
    }
}
