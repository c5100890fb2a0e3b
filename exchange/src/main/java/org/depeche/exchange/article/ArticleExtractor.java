package org.depeche.exchange.article;

import java.util.BitSet;
import java.util.List;
import org.depeche.text.LanguageRecogniser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Extracts the article of a web page. Immutable; serves any number of threads. */
public final class ArticleExtractor {
    /** Where the page's text is so much shorter than what its JSON-LD states, programs of the page would show it. */
    private static final double HARDLY_ANY = 0.4;

    private final ElementNames names;
    private final Phrases phrases;
    private final DateText dates;
    private final LanguageRecogniser recogniser;

    private ArticleExtractor(ElementNames names, Phrases phrases, DateText dates, LanguageRecogniser recogniser) {
        this.names = names;
        this.phrases = phrases;
        this.dates = dates;
        this.recogniser = recogniser;
    }

    /** Loads the lists of words that extraction goes by. */
    public static ArticleExtractor load() {
        return new ArticleExtractor(ElementNames.load(), Phrases.load(), DateText.load(), LanguageRecogniser.load());
    }

    /**
     * The article of a page. Whatever the page, this takes time linear in its length and throws nothing.
     *
     * @param html the page
     * @param address where it was fetched from, or null where that is not known
     */
    public Article extract(String html, @Nullable String address) {
        Page page = PageScanner.scan(Jsoup.parse(html), names);
        LinkedData linkedData = LinkedData.of(page.linkedData());
        String title = Headline.of(page, linkedData);
        boolean[] pruned = Pruning.pruned(page, title);
        TeaserLists.prune(page, pruned);
        BitSet found = BodyFinder.find(page, pruned, title);
        String text = TextLayout.of(page, BodyBlocks.choose(page, found, pruned, phrases, title));
        String stated = TextLayout.ofStated(linkedData.field("articleBody"));
        text = text.length() < HARDLY_ANY * stated.length() ? stated : text;
        String language = PageLanguage.of(text, declaredLanguage(page, linkedData), recogniser);
        String own = url(page);
        boolean dayFirst =
                !"en".equals(language) || declaredLanguage(page, linkedData).endsWith("GB");
        return new Article(
                title.isEmpty() ? null : title,
                new PublicationDate(page, linkedData, dates, phrases, title, dayFirst)
                        .find(found, own != null ? own : address == null ? "" : address),
                language,
                own,
                text);
    }

    private static String declaredLanguage(Page page, LinkedData linkedData) {
        for (String tag : List.of(
                page.metadata("lang"),
                page.metadata("og:locale"),
                page.metadata("content-language", "dc.language", "language"),
                linkedData.field("inLanguage"))) {
            if (!PageLanguage.code(tag).isEmpty()) {
                return tag.strip();
            }
        }
        return "";
    }

    private static @Nullable String url(Page page) {
        for (String address : List.of(page.metadata("canonical"), page.metadata("og:url"))) {
            if (address.startsWith("http")) {
                return address;
            }
        }
        return null;
    }
}
