package org.depeche.store;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes whole the parts of a correction that quote the text: participants, dates and places. */
final class PatchedStretches {
    /** PLOVER's sectors. */
    private static final Set<String> SECTORS = Set.of(
            "GOV", "MIL", "COP", "JUD", "LEG", "PTY", "OPP", "REB", "UAF", "UNK", "SPY", "PRM", "CVL", "BUS", "CRM",
            "EDU", "ELI", "JRN", "LAB", "MED", "REF", "REL", "SOC", "AGR", "PRE");

    /** What says where a place lies. */
    private static final List<String> POSITION = List.of("latitude", "longitude", "geonames");

    private final DocumentHeader document;
    private final int near;

    /** @param near where the event's trigger stands, in code points: of equal words the nearest are meant */
    PatchedStretches(DocumentHeader document, int near) {
        this.document = document;
        this.near = near;
    }

    ArrayNode participants(String field, JsonNode values) {
        ArrayNode participants = JsonMapper.shared().createArrayNode();
        if (!values.isArray()) {
            throw new IllegalArgumentException(field + ": write a list, such as [{\"text\": \"le Niger\", \"country\":"
                    + " \"NER\", \"sector\": \"GOV\"}]");
        }
        for (JsonNode value : values) {
            ObjectNode participant = stretch(field, value);
            participant.put(
                    "name", textOr(value, "name", participant.path("text").asString()));
            participant.set("country", country(field, value));
            participant.set("sector", sector(field, value.path("sector")));
            ArrayNode others = participant.putArray("other_sectors");
            for (JsonNode other : value.path("other_sectors")) {
                others.add(sector(field, other));
            }
            if (field.equals("sources")) {
                JsonNode cue = value.path("cue");
                participant.set(
                        "cue",
                        cue.isObject()
                                ? stretch("cue", cue)
                                : JsonMapper.shared().nullNode());
            }
            participants.add(participant);
        }
        return participants;
    }

    /** A date: its EDTF alone, or an object with the words that say so. */
    ObjectNode date(JsonNode value) {
        boolean quoted = value.path("text").isString();
        ObjectNode date = JsonMapper.shared().createObjectNode();
        date.put("edtf", value.isObject() ? value.path("edtf").asString() : value.asString());
        if (quoted) {
            date.setAll(stretch("date", value));
        } else {
            date.putNull("text").putNull("start").putNull("end");
        }
        String basis = textOr(value, "basis", "text");
        if (!List.of("text", "published", "inferred").contains(basis)) {
            throw new IllegalArgumentException("date: '" + basis + "' is none of text, published, inferred");
        }
        return date.put("basis", basis);
    }

    /**
     * A place. What is not said of it is as the report's other places of that name have it; where it lies only if neither
     * coordinates nor GeoNames id are given.
     */
    ObjectNode place(JsonNode value, KnownPlaces places) {
        ObjectNode place = stretch("place", value);
        JsonNode known = places.meant(value).orElse(JsonMapper.shared().createObjectNode());
        place.put(
                "name",
                textOr(value, "name", textOr(known, "name", place.path("text").asString())));
        place.set("country", country("place", value.has("country") ? value : known));
        JsonNode position = POSITION.stream().anyMatch(value::has) ? value : known;
        for (String number : POSITION) {
            JsonNode given = position.path(number);
            if (!given.isMissingNode() && !given.isNull() && !given.isNumber()) {
                throw new IllegalArgumentException("place: " + number + " is " + given + "; write a number");
            }
            place.set(number, given.isNumber() ? given : JsonMapper.shared().nullNode());
        }
        return place;
    }

    /** The words with where they stand. */
    ObjectNode stretch(String field, JsonNode value) {
        String text = textOr(value, "text", textOr(value, "name", ""));
        if (text.isBlank()) {
            throw new IllegalArgumentException(field + ": write the words of the text, as \"text\"");
        }
        ObjectNode stretch = JsonMapper.shared().createObjectNode().put("text", text);
        int start = value.path("start").isInt() ? value.path("start").asInt() : find(field, text);
        int end = start + text.codePointCount(0, text.length());
        String whole = document.report().text();
        int from = document.offsets().toCodeUnits(Math.max(0, start));
        if (start < 0 || !whole.startsWith(text, from)) {
            throw new IllegalArgumentException(
                    field + ": the words '" + text + "' do not stand at " + start + " in the report's text");
        }
        return stretch.put("start", start).put("end", end);
    }

    /** Where the words stand nearest to the event, in code points. */
    private int find(String field, String text) {
        String whole = document.report().text();
        int best = -1;
        for (int at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) {
            int start = document.offsets().toCodePoints(at);
            if (best < 0 || Math.abs(start - near) < Math.abs(best - near)) {
                best = start;
            }
        }
        if (best < 0) {
            throw new IllegalArgumentException(
                    field + ": the words '" + text + "' are not in the report's text; quote them as they stand there");
        }
        return best;
    }

    private static JsonNode country(String field, JsonNode value) {
        JsonNode country = value.path("country");
        if (country.isString() && country.asString().matches("[A-Z]{3}")) {
            return country;
        }
        if (country.isMissingNode() || country.isNull()) {
            return JsonMapper.shared().nullNode();
        }
        throw new IllegalArgumentException(
                field + ": " + country + " is no country code; write three capitals, such as NER, or null");
    }

    private static JsonNode sector(String field, JsonNode sector) {
        if (sector.isMissingNode() || sector.isNull()) {
            return JsonMapper.shared().nullNode();
        }
        if (sector.isString() && SECTORS.contains(sector.asString())) {
            return sector;
        }
        throw new IllegalArgumentException(field + ": " + sector + " is no sector; there are "
                + String.join(", ", SECTORS.stream().sorted().toList()));
    }

    private static String textOr(JsonNode value, String key, String otherwise) {
        JsonNode node = value.path(key);
        return node.isString() ? node.asString() : otherwise;
    }
}
