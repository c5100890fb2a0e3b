package org.depeche.exchange.export;

import java.io.IOException;
import java.io.Writer;
import org.depeche.exchange.CsvWriter;
import org.depeche.exchange.ExportWriter;
import org.depeche.exchange.JsonLinesWriter;

/** The formats of text that events are exported in. docs/exports.md describes them. */
public enum ExportFormat {
    /** Records as they are, a JSON object a line. */
    JSONL("application/jsonl", "jsonl"),
    /** A table, a row an event. */
    CSV("text/csv", "csv"),
    /** Points on a map: RFC 7946. */
    GEOJSON("application/geo+json", "geojson"),
    /** The JSON of the PLOVER 2.0 manual, an object a line. */
    PLOVER("application/jsonl", "plover.jsonl"),
    /** The columns of POLECAT's weekly files. */
    POLECAT("text/tab-separated-values", "polecat.txt"),
    /** The columns of GDELT 1.0's event files. */
    GDELT("text/tab-separated-values", "gdelt.export.CSV");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** What HTTP calls it, without the character set, which is UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** What the names of its files end in, without the dot. */
    public String extension() {
        return extension;
    }

    /**
     * A writer of this format. It neither flushes nor closes what it writes to.
     *
     * @param coder what coded the events, with its version ("depeche 1.0"), for the formats that name it
     */
    public ExportWriter to(Writer out, String coder) throws IOException {
        return switch (this) {
            case JSONL -> new JsonLinesWriter(out);
            case CSV -> new CsvWriter(out);
            case GEOJSON -> new GeoJsonWriter(out);
            case PLOVER -> new PloverWriter(out, coder);
            case POLECAT -> new PolecatWriter(out, coder);
            case GDELT -> new GdeltWriter(out);
        };
    }
}
