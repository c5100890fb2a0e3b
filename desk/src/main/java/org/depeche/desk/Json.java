package org.depeche.desk;

import io.javalin.http.Context;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers as JSON. */
final class Json {
    static final String TYPE = "application/json";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    /** Answers with a value: a record, a tree, a list or a map. */
    static void answer(Context request, Object value) {
        request.contentType(TYPE).result(MAPPER.writeValueAsBytes(value));
    }
}
