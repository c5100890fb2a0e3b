package org.depeche.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads JSON Lines: a report a line. A line that holds none is a failed reading; the ones after it are read. */
final class JsonLinesReader implements ReportReader {
    private final String name;
    private final Lines lines;
    private final Consumer<String> notes;
    private boolean any;
    private boolean noted;
    private boolean ended;

    /**
     * @param name the file as the user named it
     * @param notes takes what a reader should know
     */
    JsonLinesReader(String name, InputStream in, Consumer<String> notes) {
        this.name = name;
        this.lines = new Lines(in);
        this.notes = notes;
    }

    @Override
    public @Nullable Reading next() {
        RawDocument raw = nextRaw();
        return raw == null ? null : raw.parse();
    }

    @Override
    public @Nullable RawDocument nextRaw() {
        while (!ended) {
            try {
                byte[] line = lines.next();
                if (line == null) {
                    ended = true;
                    return any ? null : failed(name, "is empty: there is no text to code");
                }
                RawDocument document = document(line);
                if (document != null) {
                    any = true;
                    return document;
                }
            } catch (IOException e) {
                ended = true;
                return failed(
                        name, "cannot be read further than line " + lines.number() + ": " + ReadError.describe(e));
            }
        }
        return null;
    }

    /** What the line holds, or null where it is blank. */
    private @Nullable RawDocument document(byte[] bytes) {
        String where = name + ":" + lines.number();
        try {
            if (lines.tooLong()) {
                throw new UnreadableException(
                        "is longer than " + Limits.BYTES / 1_000_000 + " MB: a line holds one report");
            }
            Encoding.Decoded line = Encoding.decode(bytes);
            if (line.note() != null && !noted) {
                noted = true;
                notes.accept(where + " " + line.note());
            }
            return line.text().isBlank() ? null : () -> parse(line.text(), where);
        } catch (UnreadableException e) {
            return failed(where, Objects.requireNonNull(e.getMessage()));
        }
    }

    private static Reading parse(String line, String where) {
        try {
            return new Reading.Read(JsonLine.report(line, where));
        } catch (UnreadableException e) {
            return new Reading.Failed(where, Objects.requireNonNull(e.getMessage()));
        }
    }

    private static RawDocument failed(String where, String reason) {
        Reading failed = new Reading.Failed(where, reason);
        return () -> failed;
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            notes.accept(name + " cannot be closed: " + e.getMessage());
        }
    }
}
