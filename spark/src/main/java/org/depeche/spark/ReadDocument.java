package org.depeche.spark;

import java.io.Serializable;
import java.time.LocalDate;
import org.depeche.exchange.Reading;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;

/**
 * What reading one document gave, in a form that goes from one machine to another.
 *
 * @param name the report's id, or where it was to be read
 * @param content the report's text, or why there is none
 */
record ReadDocument(
        Kind kind,
        String name,
        String content,
        @Nullable String language,
        @Nullable LocalDate published,
        @Nullable String title,
        @Nullable String url)
        implements Serializable {
    /** As the cases of {@link Reading}. */
    enum Kind {
        READ,
        SKIPPED,
        FAILED
    }

    static ReadDocument of(Reading reading) {
        if (reading instanceof Reading.Failed failed) {
            return failed(failed.where(), failed.reason());
        }
        if (reading instanceof Reading.Skipped skipped) {
            return new ReadDocument(Kind.SKIPPED, skipped.where(), skipped.reason(), null, null, null, null);
        }
        Report report = ((Reading.Read) reading).report();
        return new ReadDocument(
                Kind.READ,
                report.document(),
                report.text(),
                report.language(),
                report.published(),
                report.title(),
                report.url());
    }

    static ReadDocument failed(String where, String reason) {
        return new ReadDocument(Kind.FAILED, where, reason, null, null, null, null);
    }

    /** The report; only of what is {@link Kind#READ}. */
    Report report() {
        return new Report(name, language, published, title, content, url);
    }
}
