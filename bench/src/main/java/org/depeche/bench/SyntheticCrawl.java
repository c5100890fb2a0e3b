package org.depeche.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jsoup.nodes.Entities;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import tools.jackson.databind.JsonNode;

/** Writes the reports of a synthetic corpus as a crawler would have kept them: pages of 100 KB in a WARC file. */
final class SyntheticCrawl {
    /** The length of a page, in characters. */
    private static final int PAGE = 100_000;

    private final SyntheticCorpus corpus;

    SyntheticCrawl(SyntheticCorpus corpus) {
        this.corpus = corpus;
    }

    /** Whether a file of this name is a crawl. */
    static boolean isNamed(Path file) {
        return file.toString().matches(".*[.]warc([.]gz)?");
    }

    /** Writes the first documents of the corpus. */
    void write(long documents, Path file) throws IOException {
        WarcCompression compression = file.toString().endsWith(".gz") ? WarcCompression.GZIP : WarcCompression.NONE;
        try (FileChannel channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                WarcWriter writer = new WarcWriter(channel, compression)) {
            for (long number = 0; number < documents; number++) {
                writer.write(answer(corpus.document(number)));
            }
        }
    }

    private static WarcResponse answer(JsonNode document) throws IOException {
        byte[] page = PageFiller.fill(page(document), PAGE).getBytes(StandardCharsets.UTF_8);
        HttpResponse answer = new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse("text/html; charset=utf-8"), page)
                .build();
        String address = "https://news.example/" + document.path("document").asString() + ".html";
        Instant fetched = LocalDate.parse(document.path("published").asString())
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return new WarcResponse.Builder(address).date(fetched).body(answer).build();
    }

    private static String page(JsonNode document) {
        String title = Entities.escape(document.path("title").asString());
        String text = document.path("text").asString();
        StringBuilder paragraphs = new StringBuilder();
        text.substring(text.indexOf("\n\n"))
                .strip()
                .lines()
                .forEach(line ->
                        paragraphs.append("<p>").append(Entities.escape(line)).append("</p>\n"));
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s - The Example</title>
                <meta property="article:published_time" content="%s"></head>
                <body><main><article><h1>%s</h1>
                %s</article></main></body></html>
                """.formatted(
                        document.path("language").asString(),
                        title,
                        document.path("published").asString(),
                        title,
                        paragraphs);
    }
}
