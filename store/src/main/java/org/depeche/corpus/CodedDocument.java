package org.depeche.corpus;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Objects;
import org.depeche.CodedReport;
import org.depeche.batch.Outcome;
import org.depeche.coding.EventRecord;
import org.depeche.exchange.CodePoints;
import org.depeche.exchange.RecordJson;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * What came of a document, as the two tables hold it.
 *
 * @param name the document's id, or the place in a file where there is none
 * @param reason why it has no records, or null where it was coded
 * @param original the document that it is a near copy of, or null
 * @param report the report, or null where there is none
 * @param language the language it was coded in, or null
 * @param events how many records it has
 * @param records the records, a JSON object a line
 */
public record CodedDocument(
        String name,
        Status status,
        @Nullable String reason,
        @Nullable String original,
        @Nullable Report report,
        @Nullable String language,
        int events,
        String records) {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** What became of a document. */
    public enum Status {
        /** It was coded. */
        CODED,
        /** It is a near copy of an earlier document, which was. */
        DUPLICATE,
        /** It is no report. */
        SKIPPED,
        /** It could not be read or coded. */
        FAILED;

        String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What coding a report gave. */
    public static CodedDocument of(Outcome outcome) {
        if (outcome instanceof Outcome.Coded coded) {
            return coded(coded.report());
        } else if (outcome instanceof Outcome.Failed failed) {
            return failed(failed.where(), failed.reason());
        } else if (outcome instanceof Outcome.Skipped skipped) {
            return skipped(skipped.where(), skipped.reason());
        }
        throw new IllegalArgumentException(outcome + " is of a store, not of a corpus");
    }

    private static CodedDocument coded(CodedReport coded) {
        StringBuilder records = new StringBuilder();
        CodePoints offsets = CodePoints.of(coded.report().text());
        for (EventRecord event : coded.records()) {
            records.append(RecordJson.write(event, offsets)).append('\n');
        }
        Report report = coded.report();
        return new CodedDocument(
                report.document(),
                Status.CODED,
                null,
                null,
                report,
                coded.language(),
                coded.records().size(),
                records.toString());
    }

    /** A report that is a near copy of an earlier document. */
    public static CodedDocument duplicate(Report report, String original) {
        return new CodedDocument(report.document(), Status.DUPLICATE, null, original, report, null, 0, "");
    }

    /** A document that is no report. */
    public static CodedDocument skipped(String name, String reason) {
        return new CodedDocument(name, Status.SKIPPED, reason, null, null, null, 0, "");
    }

    /** A document that could not be read or coded. */
    public static CodedDocument failed(String name, String reason) {
        return new CodedDocument(name, Status.FAILED, reason, null, null, null, 0, "");
    }

    /**
     * The document's row as a JSON object, without its records.
     *
     * @param number its number in the corpus, from 1
     */
    public String row(long number) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            json.writeNumberProperty("number", number);
            json.writeStringProperty("document", name);
            json.writeStringProperty("status", status.label());
            string(json, "reason", reason);
            string(json, "duplicate_of", original);
            json.writeNumberProperty("events", events);
            string(json, "language", language == null && report != null ? report.language() : language);
            LocalDate published = report == null ? null : report.published();
            string(json, "published", published == null ? null : Objects.toString(published));
            string(json, "title", report == null ? null : report.title());
            string(json, "url", report == null ? null : report.url());
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
