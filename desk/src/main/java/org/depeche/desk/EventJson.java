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
     * {@code review}, {@code run}, and {@code machine}: the machine's own record where a person changed it.
     */
    static ObjectNode of(StoredEvent event) {
        ObjectNode json = (ObjectNode) MAPPER.readTree(event.json());
        json.put("title", event.title());
        json.put("sentence_text", event.sentence());
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
}
