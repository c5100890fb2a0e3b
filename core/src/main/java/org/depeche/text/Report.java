package org.depeche.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A news report as it came in.
 *
 * @param document the report's id, unique in its batch
 * @param language ISO 639-1 code as declared ({@code fr}, {@code en}), or null where it is to be recognised
 * @param published the day of publication as declared, or null
 * @param title the headline where the input gives it apart; it may also be the first line of {@code text}
 * @param text the text that all offsets refer to
 * @param url where the report was published, or null
 */
public record Report(
        String document,
        @Nullable String language,
        @Nullable LocalDate published,
        @Nullable String title,
        String text,
        @Nullable String url) {}
