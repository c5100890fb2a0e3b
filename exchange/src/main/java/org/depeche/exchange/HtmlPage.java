package org.depeche.exchange;

import org.depeche.exchange.article.Article;
import org.depeche.exchange.article.ArticleExtractor;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;

/**
 * A web page with a report. The report's text is that of the page's article, without the headline, which the report has apart;
 * offsets refer to that text.
 */
final class HtmlPage {
    /** Loaded when the first page comes. */
    private static final class Loaded {
        static final ArticleExtractor EXTRACTOR = ArticleExtractor.load();
    }

    private HtmlPage() {}

    /**
     * The report of a page.
     *
     * @throws UnreadableException if it is no page, or there is no article in it
     */
    static Report report(byte[] bytes, String document) throws UnreadableException {
        return report(bytes, document, null, null);
    }

    /**
     * The report of a page that was fetched.
     *
     * @param charset what the server said of its encoding, or null
     * @param address where it was fetched from, or null; the page's own word on it is preferred
     * @throws UnreadableException if it is no page, or there is no article in it
     */
    static Report report(byte[] bytes, String document, @Nullable String charset, @Nullable String address)
            throws UnreadableException {
        Article article = Loaded.EXTRACTOR.extract(PageEncoding.decode(bytes, charset), address);
        if (article.text().isBlank()) {
            throw new UnreadableException("is a page without an article: no paragraph of text was found in it");
        }
        return new Report(
                document,
                article.language(),
                article.published(),
                article.title(),
                ReportFields.text(article.text()),
                article.url() == null ? address : article.url());
    }
}
