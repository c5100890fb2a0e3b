package org.depeche.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.depeche.exchange.ExportWriter;
import org.depeche.exchange.export.ExportFormat;
import org.depeche.store.EventFilter;
import org.depeche.store.Store;
import org.jspecify.annotations.Nullable;

/** A format in which all events that a filter lets through are handed out, as they are read, in one answer. */
public enum Download {
    CSV(ExportFormat.CSV),
    JSONL(ExportFormat.JSONL),
    GEOJSON(ExportFormat.GEOJSON);

    private final ExportFormat format;

    Download(ExportFormat format) {
        this.format = format;
    }

    String type() {
        return format.mediaType();
    }

    /** The extensions of all formats. */
    public static List<String> extensions() {
        return Arrays.stream(values()).map(Download::extension).toList();
    }

    String extension() {
        return format.extension();
    }

    /** The format that the header asks for before all others; null where that is none of these. */
    static @Nullable Download accepted(@Nullable String header) {
        if (header == null) {
            return null;
        }
        int end = header.indexOf(',');
        String first = (end < 0 ? header : header.substring(0, end)).strip();
        for (Download format : values()) {
            if (first.equals(format.type()) || first.startsWith(format.type() + ";")) {
                return format;
            }
        }
        return null;
    }

    /** Answers with the events. */
    void answer(Context request, Store store, EventFilter filter) throws IOException {
        Attachment.answer(request, type(), "events." + extension(), out -> {
            ExportWriter writer = format.to(out, "depeche");
            store.stream(filter, writer::write);
            writer.finish();
        });
    }
}
