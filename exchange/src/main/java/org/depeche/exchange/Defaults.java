package org.depeche.exchange;

import java.io.Serializable;
import java.time.LocalDate;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;

/**
 * What holds for reports that do not say it themselves.
 *
 * @param published the day of publication, or null
 * @param language ISO 639-1 code, or null where it is to be recognised
 */
public record Defaults(
        @Nullable LocalDate published, @Nullable String language) implements Serializable {
    /** Nothing is known beforehand. */
    public static final Defaults NONE = new Defaults(null, null);

    Report applyTo(Report report) {
        return new Report(
                report.document(),
                report.language() == null ? language : report.language(),
                report.published() == null ? published : report.published(),
                report.title(),
                report.text(),
                report.url());
    }
}
