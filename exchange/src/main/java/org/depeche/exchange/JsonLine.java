package org.depeche.exchange;

import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line of JSON Lines that holds a report. Fields that reports do not have are ignored. */
final class JsonLine {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonLine() {}

    /**
     * The line's JSON object.
     *
     * @throws UnreadableException if it is none
     */
    static JsonNode parse(String line) throws UnreadableException {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new UnreadableException(
                    "is not valid JSON: " + e.getOriginalMessage().replaceAll("\\s+", " ")
                            + (e.getLocation() == null
                                    ? ""
                                    : " (column " + e.getLocation().getColumnNr() + ")"));
        }
        if (!node.isObject()) {
            throw new UnreadableException(
                    "is not a JSON object: a line holds one report, {\"document\": …, \"text\": …}");
        }
        return node;
    }

    /**
     * The report of a line.
     *
     * @param unnamed the id of a report that has none
     * @throws UnreadableException if the line holds no report
     */
    static Report report(String line, String unnamed) throws UnreadableException {
        JsonNode node = parse(line);
        String id = optional(node, "document");
        id = id == null ? optional(node, "id") : id;
        String text = optional(node, "text");
        if (text == null) {
            throw new UnreadableException("has no field \"text\" with the report's text");
        }
        return new Report(
                id == null ? unnamed : id,
                optional(node, "language"),
                ReportFields.published(optional(node, "published")),
                optional(node, "title"),
                ReportFields.text(text),
                optional(node, "url"));
    }

    /** A field's text, or null where it is absent or null. Ids may be numbers. */
    private static @Nullable String optional(JsonNode node, String key) throws UnreadableException {
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isString()) {
            return value.asString();
        }
        if (value.isIntegralNumber() && !key.equals("text")) {
            return value.asString();
        }
        throw new UnreadableException("has something else than a string in \"" + key + "\"");
    }
}
