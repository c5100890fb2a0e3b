package org.depeche.exchange;

import java.io.IOException;
import java.io.Writer;

/** The formats that records are written in. */
public enum OutputFormat {
    /** For people: each sentence with its events under it. */
    TEXT,
    /** A JSON object a line, a line an event. */
    JSONL,
    /** A table, a row an event. */
    CSV;

    /**
     * A writer of this format.
     *
     * @param colours whether text is to be coloured
     */
    public RecordWriter to(Writer out, boolean colours) throws IOException {
        return switch (this) {
            case TEXT -> new TextWriter(out, colours ? Palette.COLOURED : Palette.PLAIN);
            case JSONL -> new JsonLinesWriter(out);
            case CSV -> new CsvWriter(out);
        };
    }
}
