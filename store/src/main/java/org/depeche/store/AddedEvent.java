package org.depeche.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.depeche.coding.EventRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the record of an event that a person adds to a document. */
final class AddedEvent {
    private final DocumentHeader document;
    private final KnownPlaces places;

    /** @param places those that the document's records have */
    AddedEvent(DocumentHeader document, KnownPlaces places) {
        this.document = document;
        this.places = places;
    }

    /**
     * The record.
     *
     * @param fields what the person says: type, trigger, and any other field
     * @param happening the event's name where none is given
     */
    EventRecord record(ObjectNode fields, String happening) {
        JsonNode trigger = fields.path("trigger");
        if (!fields.path("type").isString() || !trigger.isObject()) {
            throw new IllegalArgumentException(
                    "an event needs its type and its trigger, such as {\"type\": \"ASSAULT\","
                            + " \"trigger\": {\"text\": \"attaque\", \"start\": 12}}");
        }
        ObjectNode stretch = new PatchedStretches(document, 0).stretch("trigger", trigger);
        int start = stretch.path("start").asInt();
        LocalDate published = document.report().published();
        ObjectNode record = JsonMapper.shared().createObjectNode();
        record.put(
                "id",
                id(fields.path("type").asString(), start, stretch.path("end").asInt()));
        record.put("document", document.report().document());
        record.put("language", document.language());
        record.put("published", published == null ? null : published.toString());
        record.put("sentence", document.sentenceAt(document.offsets().toCodeUnits(start)));
        record.put("event", happening)
                .put("type", fields.path("type").asString())
                .putNull("mode");
        record.putArray("contexts");
        record.set("trigger", stretch);
        record.putArray("actors");
        record.putArray("recipients");
        record.putNull("date").putNull("place").put("status", "actual").put("hedged", false);
        record.putArray("sources");
        record.putNull("quote").putObject("counts");
        record.put("rule", CorrectionLog.BY_HAND);
        ObjectNode patch = fields.deepCopy();
        patch.remove("trigger");
        return new RecordPatch(document, places).apply(record, patch.toString());
    }

    /** As the coder makes ids: of document, type and trigger. */
    private String id(String type, int start, int end) {
        String key = document.report().document() + "\n" + type + "\n"
                + document.offsets().toCodeUnits(start) + "\n"
                + document.offsets().toCodeUnits(end);
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
