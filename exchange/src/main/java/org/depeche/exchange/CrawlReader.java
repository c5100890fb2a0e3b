package org.depeche.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads the web pages of a crawl (WARC), a report each, whose id is the page's address. Answers that are no page are skipped;
 * requests and notes of the crawler are passed over.
 */
final class CrawlReader implements ReportReader {
    private static final int FOUND = 200;

    private final String name;
    private final CrawlRecords records;
    private boolean any;
    private boolean ended;

    /** @param name the file as the user named it */
    CrawlReader(String name, InputStream in) {
        this.name = name;
        this.records = new CrawlRecords(in);
    }

    @Override
    public @Nullable Reading next() {
        RawDocument raw = nextRaw();
        return raw == null ? null : raw.parse();
    }

    @Override
    public @Nullable RawDocument nextRaw() {
        while (!ended) {
            RawDocument document = nextRecord();
            if (document != null) {
                any = true;
                return document;
            }
        }
        if (any) {
            return null;
        }
        any = true;
        return failed(name, "holds no answer of a web server: there is no page to code");
    }

    /** The next record, or null where it is none of a page. */
    private @Nullable RawDocument nextRecord() {
        try {
            CrawlRecords.Block block = records.next();
            if (block == null) {
                ended = true;
                return null;
            }
            return document(block);
        } catch (CrawlRecords.DamagedException e) {
            return failed(name + " record " + records.number(), Objects.requireNonNull(e.getMessage()));
        } catch (IOException e) {
            ended = true;
            any = true;
            return failed(
                    name, "cannot be read further than record " + records.number() + ": " + ReadError.describe(e));
        }
    }

    private @Nullable RawDocument document(CrawlRecords.Block block) {
        if (!(block.header() instanceof WarcTargetRecord record)) {
            return null;
        }
        String address = String.valueOf(record.target());
        String where = name + " record " + records.number() + " (" + address + ")";
        if (record instanceof WarcRevisit) {
            return skipped(address, "a page that had not changed since it was fetched before");
        }
        try {
            if (record instanceof WarcResponse && isHttp(record.contentType())) {
                HttpResponse answer = HttpResponse.parse(channel(block));
                if (answer.status() != FOUND) {
                    return skipped(address, "HTTP status " + answer.status());
                }
                return page(CrawledPage.of(address, where, answer), block.tooLong());
            }
            if (record instanceof WarcResource) {
                return page(new CrawledPage(address, where, record.contentType(), block::body), block.tooLong());
            }
            return null;
        } catch (IOException | RuntimeException e) {
            return failed(where, "has no HTTP header that can be read");
        }
    }

    /** A channel of known length, without which an answer that does not say its own cannot be read. */
    private static ReadableByteChannel channel(CrawlRecords.Block block) {
        return LengthedBody.create(Channels.newChannel(block.body()), ByteBuffer.allocate(0), block.length());
    }

    private static RawDocument page(CrawledPage page, boolean tooLong) {
        if (!isPage(page.type())) {
            return skipped(page.address(), "not HTML");
        }
        return tooLong
                ? failed(page.where(), "is longer than " + Limits.BYTES / 1_000_000 + " MB, as no news page is")
                : page::parse;
    }

    private static boolean isHttp(MediaType type) {
        return type.base().equals(MediaType.HTTP);
    }

    private static boolean isPage(MediaType type) {
        return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
    }

    private static RawDocument failed(String where, String reason) {
        Reading failed = new Reading.Failed(where, reason);
        return () -> failed;
    }

    private static RawDocument skipped(String where, String reason) {
        Reading skipped = new Reading.Skipped(where, reason);
        return () -> skipped;
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            // What was to be read is read: that the system cannot close it changes no record.
            return;
        }
    }
}
