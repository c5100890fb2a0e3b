package org.depeche.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;

/** Opens an input by its format. */
final class InputOpener {
    /** How many bytes are looked at to tell the format where the name does not. */
    private static final int START = 1024;

    private InputOpener() {}

    /**
     * @param name the input as the user named it
     * @param document the id of the report, where the input is one
     */
    static ReportReader open(
            String name, String document, InputStream in, @Nullable InputFormat asked, Consumer<String> notes)
            throws IOException {
        InputStream buffered = new BufferedInputStream(in);
        InputFormat format = asked == null ? InputFormat.ofName(name).orElse(null) : asked;
        if (format == null) {
            buffered.mark(START);
            byte[] start = buffered.readNBytes(START);
            buffered.reset();
            format = InputFormat.ofStart(new String(start, StandardCharsets.UTF_8));
        }
        return switch (format) {
            case JSONL -> new JsonLinesReader(name, buffered, notes);
            case TEXT -> new SingleReader(name, buffered, bytes -> text(bytes, name, document, notes));
            case HTML -> new SingleReader(name, buffered, bytes -> HtmlPage.report(bytes, document));
        };
    }

    private static Report text(byte[] bytes, String name, String document, Consumer<String> notes)
            throws UnreadableException {
        Encoding.Decoded decoded = Encoding.decode(bytes);
        if (decoded.note() != null) {
            notes.accept(name + " " + decoded.note());
        }
        return new Report(document, null, null, null, Limits.checked(decoded.text()), null);
    }

    /** Makes a report of bytes. */
    private interface Parser {
        Report parse(byte[] bytes) throws UnreadableException;
    }

    /** An input that is one report. */
    private static final class SingleReader implements ReportReader {
        private final String name;
        private final InputStream in;
        private final Parser parser;
        private boolean read;

        SingleReader(String name, InputStream in, Parser parser) {
            this.name = name;
            this.in = in;
            this.parser = parser;
        }

        @Override
        public @Nullable Reading next() {
            if (read) {
                return null;
            }
            read = true;
            try {
                return new Reading.Read(parser.parse(Limits.readAll(in)));
            } catch (UnreadableException e) {
                return new Reading.Failed(name, Objects.requireNonNull(e.getMessage()));
            } catch (IOException e) {
                return new Reading.Failed(name, "cannot be read: " + e.getMessage());
            }
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
}
