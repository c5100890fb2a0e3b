package org.depeche.exchange;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Objects;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;

/**
 * A web page as a crawl keeps it.
 *
 * @param address where it was fetched
 * @param where the record, for messages
 * @param type its media type, with the character set where the server said it
 * @param body its bytes, as they were sent
 */
record CrawledPage(String address, String where, MediaType type, Body body) {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Gives the bytes of a page, expanded where they were sent compressed. */
    interface Body {
        InputStream open() throws IOException;
    }

    /** The page of a server's answer. */
    static CrawledPage of(String address, String where, HttpResponse answer) {
        return new CrawledPage(address, where, answer.contentType(), () -> answer.bodyDecoded().stream());
    }

    /** The report of the page, or why there is none. */
    Reading parse() {
        try (InputStream in = body.open()) {
            byte[] bytes = read(in);
            if (bytes.length > Limits.BYTES) {
                return new Reading.Failed(where, "expands to more than " + Limits.BYTES / 1_000_000 + " MB");
            }
            return report(bytes);
        } catch (IOException | RuntimeException e) {
            return new Reading.Failed(where, "is compressed in a way that cannot be read: " + e.getMessage());
        }
    }

    /** The bytes that are there: crawlers cut long pages and leave the length that the server said. */
    private static byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[65_536];
        try {
            for (int read = in.read(chunk); read >= 0 && bytes.size() <= Limits.BYTES; read = in.read(chunk)) {
                bytes.write(chunk, 0, read);
            }
        } catch (EOFException e) {
            if (bytes.size() == 0) {
                throw e;
            }
        }
        return bytes.toByteArray();
    }

    private Reading report(byte[] bytes) {
        try {
            Report report = HtmlPage.report(unified(bytes), address);
            return new Reading.Read(new Report(
                    address,
                    report.language(),
                    report.published(),
                    report.title(),
                    report.text(),
                    Objects.requireNonNullElse(report.url(), address)));
        } catch (UnreadableException e) {
            // Most pages of a site are no articles but lists of them.
            String reason = Objects.requireNonNull(e.getMessage());
            return reason.startsWith("is a page without an article")
                    ? new Reading.Skipped(address, "a page without an article")
                    : new Reading.Failed(where, reason);
        }
    }

    /**
     * The page in UTF-8 with its mark where it is UTF-8, whatever it is said to be, or where the server names its character set.
     * Otherwise the page itself says it, or its bytes look like it.
     */
    private byte[] unified(byte[] bytes) {
        if (isUtf8(bytes)) {
            return marked(bytes);
        }
        Charset declared = charset(type.parameters().get("charset"));
        return declared == null || declared.equals(StandardCharsets.UTF_8)
                ? bytes
                : marked(new String(bytes, declared).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static @Nullable Charset charset(@Nullable String name) {
        try {
            Charset charset = name == null ? null : Charset.forName(name.strip().replace("\"", ""));
            // What says that it is Latin-1 is Windows-1252 to browsers, and mostly is.
            return StandardCharsets.ISO_8859_1.equals(charset) ? Charset.forName("windows-1252") : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static byte[] marked(byte[] bytes) {
        byte[] marked = new byte[UTF_8_MARK.length + bytes.length];
        System.arraycopy(UTF_8_MARK, 0, marked, 0, UTF_8_MARK.length);
        System.arraycopy(bytes, 0, marked, UTF_8_MARK.length, bytes.length);
        return marked;
    }
}
