package org.depeche.desk;

import org.depeche.store.StoredEvent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Stored events as the API gives them: the record, and around it what the store knows. */
final class EventJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private EventJson() {}

    /**
     * The record's fields as {@code depeche code --format jsonl} writes them; and {@code title}, {@code sentence_text},
     * {@code sentence_start} in code points, {@code review}, {@code run}, and {@code machine}: the machine's own record where a person changed it.
     */
    static ObjectNode of(StoredEvent event) {
        ObjectNode json = (ObjectNode) MAPPER.readTree(event.json());
        json.put("title", event.title());
        json.put("sentence_text", event.sentence());
        json.put(
                "sentence_start",
                sentenceStart(event, json.path("trigger").path("start").asInt()));
        json.put("review", event.review().label());
        json.put("run", event.run());
        String machine = event.machine();
        if (machine == null) {
            json.putNull("machine");
        } else {
            json.set("machine", MAPPER.readTree(machine));
        }
        return json;
    }

    /** Where the sentence begins, in code points, told from where its trigger does. */
    private static int sentenceStart(StoredEvent event, int triggerStart) {
        int before = event.record().trigger().span().start() - event.sentenceStart();
        String sentence = event.sentence();
        return triggerStart - sentence.codePointCount(0, Math.min(Math.max(before, 0), sentence.length()));
    }
}
