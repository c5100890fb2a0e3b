package org.depeche.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;

/** Opens an input by its compression and its format. */
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
        InputStream packed = new BufferedInputStream(in);
        InputStream bytes = new BufferedInputStream(
                Compression.ofStart(start(packed, Compression.START)).expand(packed));
        InputFormat format = asked == null ? InputFormat.ofName(name).orElse(null) : asked;
        if (format == null) {
            format = InputFormat.ofStart(new String(start(bytes, START), StandardCharsets.UTF_8));
        }
        return switch (format) {
            case TEXT -> new SingleReader(name, bytes, whole -> text(whole, name, document, notes));
            case HTML -> new SingleReader(name, bytes, whole -> HtmlPage.report(whole, document));
            case JSONL -> new JsonLinesReader(name, bytes, notes);
            case CSV -> new TableReader(name, bytes, notes);
            case FEED -> new FeedReader(name, bytes);
            case WARC -> new CrawlReader(name, bytes);
        };
    }

    /** The first bytes of a stream, which stay to be read. */
    private static byte[] start(InputStream in, int length) throws IOException {
        in.mark(length);
        byte[] start = in.readNBytes(length);
        in.reset();
        return start;
    }

    private static Report text(byte[] bytes, String name, String document, Consumer<String> notes)
            throws UnreadableException {
        Encoding.Decoded decoded = Encoding.decode(bytes);
        if (decoded.note() != null) {
            notes.accept(name + " " + decoded.note());
        }
        return new Report(document, null, null, null, Limits.checked(decoded.text()), null);
    }
}
