package org.depeche.desk;

import io.javalin.http.Context;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON object that a request brings. All methods throw a {@link Problem} that says what is wrong. */
final class RequestBody {
    private final JsonNode json;

    private RequestBody(JsonNode json) {
        this.json = json;
    }

    /** Reads it; only what says that it is JSON, as no form of a foreign page can. */
    static RequestBody of(Context request) {
        if (!Json.TYPE.equals(mediaType(request.contentType()))) {
            throw new Problem(415, "content-type", "send JSON, with Content-Type: application/json");
        }
        JsonNode json;
        try {
            json = JsonMapper.shared().readTree(request.bodyAsBytes());
        } catch (JacksonException e) {
            throw new Problem(400, "json", "the body is no JSON: " + e.getOriginalMessage());
        }
        if (!json.isObject()) {
            throw new Problem(400, "json", "the body is no JSON object: write {\"field\": value}");
        }
        return new RequestBody(json);
    }

    private static String mediaType(@Nullable String header) {
        if (header == null) {
            return "";
        }
        int end = header.indexOf(';');
        return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** A text, or null where there is none or a blank one. */
    @Nullable
    String optional(String name) {
        JsonNode value = json.path(name);
        if (!value.isMissingNode() && !value.isNull() && !value.isString()) {
            throw Parameters.bad(name + ": " + value + " is no text");
        }
        return value.isString() && !value.asString().isBlank() ? value.asString() : null;
    }

    /** A text that must be there. */
    String required(String name) {
        String value = optional(name);
        if (value == null) {
            throw Parameters.bad(name + " is missing or empty");
        }
        return value;
    }

    /** An object that must be there, as JSON. */
    String object(String name) {
        JsonNode value = json.path(name);
        if (!value.isObject()) {
            throw Parameters.bad(name + " is missing or no JSON object: write {\"field\": value}");
        }
        return value.toString();
    }
}
