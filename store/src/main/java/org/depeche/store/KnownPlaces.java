package org.depeche.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The places of a document's events, so that a person who corrects a place need not write where on Earth it lies.
 *
 * @param places as records have them, in the order in which they are looked at
 */
record KnownPlaces(List<JsonNode> places) {
    KnownPlaces {
        places = List.copyOf(places);
    }

    /** Those of all records of a document, also of the machine's own records of events that people have changed. */
    static KnownPlaces of(Query query, DocumentHeader document) throws SQLException {
        List<JsonNode> places = query.list(
                "SELECT json FROM (SELECT id, unnest([record, machine]) AS json FROM mentions JOIN records USING (mention)"
                        + " WHERE doc = ?) WHERE json IS NOT NULL ORDER BY id, json",
                Query.values(List.of(document.doc())),
                row -> RecordPatch.object(row.getString("json")).path("place"));
        return new KnownPlaces(places.stream().filter(JsonNode::isObject).toList());
    }

    /** These, and before them the place of the record that is corrected. */
    KnownPlaces after(JsonNode place) {
        List<JsonNode> all = new ArrayList<>(places);
        if (place.isObject()) {
            all.add(0, place);
        }
        return new KnownPlaces(all);
    }

    /**
     * The place that a person means: of the name given, or of the text where no name is given, and not of another country. Of
     * several, one whose position is known.
     */
    Optional<JsonNode> meant(JsonNode given) {
        List<JsonNode> meant =
                places.stream().filter(place -> isMeant(place, given)).toList();
        return meant.stream()
                .filter(place -> place.path("latitude").isNumber())
                .findFirst()
                .or(() -> meant.stream().findFirst());
    }

    private static boolean isMeant(JsonNode place, JsonNode given) {
        JsonNode country = given.path("country");
        if (country.isString()
                && place.path("country").isString()
                && !country.asString().equals(place.path("country").asString())) {
            return false;
        }
        if (given.path("name").isString()) {
            return same(place.path("name"), given.path("name"));
        }
        return same(place.path("name"), given.path("text")) || same(place.path("text"), given.path("text"));
    }

    private static boolean same(JsonNode a, JsonNode b) {
        return a.isString() && b.isString() && a.asString().equalsIgnoreCase(b.asString());
    }
}
