package org.depeche.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.depeche.text.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A web page with a report. The report's text is its headline, an empty line, and the article's paragraphs, a line each;
 * offsets refer to that text. The language that the page declares is not believed, as templates often declare another.
 */
final class HtmlPage {
    private HtmlPage() {}

    /**
     * The report of a page.
     *
     * @throws UnreadableException if there is no article in it
     */
    static Report report(byte[] bytes, String document) throws UnreadableException {
        Document page = parse(bytes);
        // Before the article is looked for, which takes the rest out of the page.
        String headline = PageMetadata.headline(page);
        LocalDate published = PageMetadata.published(page);
        String url = PageMetadata.url(page);
        String article = ArticleText.of(page, headline);
        if (article.isBlank()) {
            throw new UnreadableException("is a page without an article: no paragraph of text was found in it");
        }
        String text = headline == null ? article : headline + "\n\n" + article;
        return new Report(document, null, published, headline, Limits.checked(text), url);
    }

    /** By the character set that the page declares, or the one that its bytes look like. */
    private static Document parse(byte[] bytes) throws UnreadableException {
        String declared = declaredCharset(bytes);
        if (declared == null || declared.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            return Jsoup.parse(Encoding.decode(bytes).text());
        }
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String declaredCharset(byte[] bytes) {
        int start = Math.min(bytes.length, 4096);
        Document head = Jsoup.parse(new String(bytes, 0, start, StandardCharsets.ISO_8859_1));
        String direct = head.select("meta[charset]").attr("charset");
        if (!direct.isBlank()) {
            return direct.strip();
        }
        String content = head.select("meta[http-equiv=content-type]").attr("content");
        int at = content.indexOf("charset=");
        return at < 0 ? null : content.substring(at + "charset=".length()).strip();
    }
}
