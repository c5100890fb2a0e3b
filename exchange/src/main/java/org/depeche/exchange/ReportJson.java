package org.depeche.exchange;

import java.io.StringWriter;
import java.time.LocalDate;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** A report as a JSON object that {@link JsonLinesReader} reads back. All fields are always there; what is unknown is null. */
public final class ReportJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ReportJson() {}

    /** The report as one line, without its end. */
    public static String write(Report report) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringProperty("document", report.document());
            string(json, "title", report.title());
            LocalDate published = report.published();
            string(json, "published", published == null ? null : published.toString());
            string(json, "language", report.language());
            string(json, "url", report.url());
            json.writeStringProperty("text", report.text());
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
