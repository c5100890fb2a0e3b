package org.depeche.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads JSON Lines: a report a line. A line that holds none is a failed reading; the ones after it are read. */
final class JsonLinesReader implements ReportReader {
    private final String name;
    private final InputStream in;
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
        this.in = in;
        this.lines = new Lines(in);
        this.notes = notes;
    }

    @Override
    public @Nullable Reading next() {
        while (!ended) {
            try {
                byte[] line = lines.next();
                if (line == null) {
                    ended = true;
                    return any ? null : new Reading.Failed(name, "is empty: there is no text to code");
                }
                Reading reading = reading(line);
                if (reading != null) {
                    any = true;
                    return reading;
                }
            } catch (IOException e) {
                ended = true;
                return new Reading.Failed(name, "cannot be read further: " + e.getMessage());
            }
        }
        return null;
    }

    /** What the line holds, or null where it is blank. */
    private @Nullable Reading reading(byte[] bytes) {
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
            return line.text().isBlank() ? null : new Reading.Read(JsonLine.report(line.text(), where));
        } catch (UnreadableException e) {
            return new Reading.Failed(where, java.util.Objects.requireNonNull(e.getMessage()));
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            notes.accept(name + " cannot be closed: " + e.getMessage());
        }
    }
}
