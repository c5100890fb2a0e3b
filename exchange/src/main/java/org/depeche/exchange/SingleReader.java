package org.depeche.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;

/** An input that is one report. */
final class SingleReader implements ReportReader {
    /** Makes a report of bytes; called by any thread. */
    interface Parser {
        Report parse(byte[] bytes) throws UnreadableException;
    }

    private final String name;
    private final InputStream in;
    private final Parser parser;
    private boolean read;

    /** @param name the input as the user named it */
    SingleReader(String name, InputStream in, Parser parser) {
        this.name = name;
        this.in = in;
        this.parser = parser;
    }

    @Override
    public @Nullable Reading next() {
        RawDocument raw = nextRaw();
        return raw == null ? null : raw.parse();
    }

    @Override
    public @Nullable RawDocument nextRaw() {
        if (read) {
            return null;
        }
        read = true;
        try {
            byte[] bytes = Limits.readAll(in);
            return () -> parse(bytes);
        } catch (UnreadableException e) {
            return failed(Objects.requireNonNull(e.getMessage()));
        } catch (IOException e) {
            return failed("cannot be read: " + ReadError.describe(e));
        }
    }

    private Reading parse(byte[] bytes) {
        try {
            return new Reading.Read(parser.parse(bytes));
        } catch (UnreadableException e) {
            return new Reading.Failed(name, Objects.requireNonNull(e.getMessage()));
        }
    }

    private RawDocument failed(String reason) {
        Reading failed = new Reading.Failed(name, reason);
        return () -> failed;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // What was to be read is read: that the system cannot close it changes no record.
            return;
        }
    }
}
