package org.depeche.exchange;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.depeche.text.Report;
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
            Report report = HtmlPage.report(bytes, address, type.parameters().get("charset"), address);
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
}
