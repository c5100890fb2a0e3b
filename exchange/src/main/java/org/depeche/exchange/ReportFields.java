package org.depeche.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields of reports that come as such, as those of JSON objects and table rows do. */
final class ReportFields {
    private ReportFields() {}

    /**
     * A day, as ISO 8601 writes it; what follows the day (a time) is left out.
     *
     * @throws UnreadableException if there is no such day
     */
    static @Nullable LocalDate published(@Nullable String value) throws UnreadableException {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            String stripped = value.strip();
            boolean hasTime = stripped.length() > 10 && (stripped.charAt(10) == 'T' || stripped.charAt(10) == ' ');
            return LocalDate.parse(hasTime ? stripped.substring(0, 10) : stripped);
        } catch (DateTimeException e) {
            throw new UnreadableException(
                    "has no such day in \"published\": \"" + value + "\"; write a day that exists as YYYY-MM-DD");
        }
    }

    /**
     * The report's text.
     *
     * @throws UnreadableException if it is empty or longer than a report may be
     */
    static String text(String value) throws UnreadableException {
        return Limits.checked(withoutHalves(value));
    }

    /** Escapes can write half a character ("\\ud83d"), which is no text: a replacement of the same length. */
    private static String withoutHalves(String text) {
        StringBuilder whole = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                whole = whole == null ? new StringBuilder(text) : whole;
                whole.setCharAt(i, '\uFFFD');
            }
        }
        return whole == null ? text : whole.toString();
    }
}
