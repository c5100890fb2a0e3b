package org.depeche.exchange;

import java.io.IOException;
import java.io.InputStream;

/** How long a single document may be. A corpus may be of any length; it is read a document at a time. */
final class Limits {
    /** The longest text of a report, in UTF-16 code units: some 160,000 words, a thick book. */
    static final int CHARACTERS = 1_000_000;

    /** The longest file of one report and the longest line of JSON Lines, in bytes. */
    static final int BYTES = 16 * CHARACTERS;

    private Limits() {}

    /** All bytes of the stream, unless there are more than a document may have. */
    static byte[] readAll(InputStream in) throws IOException, UnreadableException {
        byte[] bytes = in.readNBytes(BYTES + 1);
        if (bytes.length > BYTES) {
            throw new UnreadableException("is longer than " + BYTES / 1_000_000
                    + " MB; a file of text or HTML holds one report: give many as JSON Lines, a report a line");
        }
        return bytes;
    }

    /** The text, unless it is empty or longer than a report may be. */
    static String checked(String text) throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException("is empty: there is no text to code");
        }
        if (text.length() > CHARACTERS) {
            throw new UnreadableException(String.format(
                    java.util.Locale.ROOT,
                    "has %,d characters; a report may have %,d: split it into its reports",
                    text.length(),
                    CHARACTERS));
        }
        return text;
    }
}
