package org.depeche.exchange.article;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A piece of HTML that is an article's text and nothing else, as feeds carry it. */
public final class HtmlFragment {
    private HtmlFragment() {}

    /** Its text: paragraphs, headings, list items, a line each. */
    public static String text(String html) {
        return PageScanner.scan(Jsoup.parseBodyFragment(html), ElementNames.none()).blocks().stream()
                .map(Block::text)
                .collect(Collectors.joining("\n"));
    }
}
