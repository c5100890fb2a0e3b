package org.depeche.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds an article's text in a web page: what is no article (menus, share buttons, related articles, comments) is taken
 * out by element and by class name, then the element that holds most running text is the article.
 */
final class ArticleText {
    private static final String NO_ARTICLE =
            "script, style, noscript, template, iframe, svg, nav, aside, footer, button, input,"
                    + " select, textarea, label, figure, figcaption, audio, video, object, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=complementary], [role=dialog], [role=search], body > header";

    /** Words in class names and ids of what stands around articles. */
    private static final Pattern AROUND =
            Pattern.compile("(^|[-_ ])(share|sharing|partage|social|related|recommend\\w*|"
                    + "read-?more|read-?also|lire-?aussi|more-?on|see-?also|comments?|commentaires?|disqus|newsletter|subscri\\w+|abonn\\w+|"
                    + "paywall|promo\\w*|advert\\w*|ads?|pub|publicite|sponsor\\w*|banner|cookies?|consent|breadcrumbs?|ariane|"
                    + "sidebar|widget|popular|most-?read|trending|tags?|tag-?list|caption|legende|credit|author-?bio|toolbar|menu|"
                    + "skip-?link|pagination|login|popup|modal|outbrain|taboola)([-_ ]|$)");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** An element that holds at least this share of the best one's text is the article if it says it is. */
    private static final double ENOUGH = 0.5;

    private ArticleText() {}

    /** The article's paragraphs, a line each; empty where there are none. Takes the rest out of the page. */
    static String of(Document page, @Nullable String headline) {
        Element body = page.body();
        body.select(NO_ARTICLE).remove();
        removeSurroundings(body);
        List<Block> all = Blocks.of(body);
        Element article = article(body, all);
        StringBuilder text = new StringBuilder();
        for (Block block : Blocks.of(article)) {
            if (block.isProse() && !block.text().equals(headline)) {
                text.append(text.isEmpty() ? "" : "\n").append(block.text());
            }
        }
        return text.toString();
    }

    private static void removeSurroundings(Element body) {
        int whole = prose(Blocks.of(body));
        for (Element element : new ArrayList<>(body.select("[class], [id]"))) {
            if (!element.equals(body) && element.parent() != null && isAround(element)) {
                // A wrapper of the whole page may be called "has-sidebar" or "social".
                if (2 * prose(Blocks.of(element)) < whole || whole == 0) {
                    element.remove();
                }
            }
        }
    }

    private static boolean isAround(Element element) {
        String names = element.className() + " " + element.id();
        return AROUND.matcher(HUMP.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT))
                .find();
    }

    private static Element article(Element body, List<Block> all) {
        Element best = densest(body, all);
        int most = prose(Blocks.of(best));
        for (String selector : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
            Element largest = largest(body.select(selector));
            if (largest != null && prose(Blocks.of(largest)) >= ENOUGH * most) {
                return largest;
            }
        }
        return best;
    }

    private static @Nullable Element largest(Collection<Element> elements) {
        Element largest = null;
        int most = 0;
        for (Element element : elements) {
            int prose = prose(Blocks.of(element));
            if (prose > most) {
                most = prose;
                largest = element;
            }
        }
        return largest;
    }

    /** The element whose paragraphs are longest: each counts fully for the element it stands in and half one further up. */
    private static Element densest(Element body, List<Block> all) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Block block : all) {
            Element parent =
                    block.element().equals(body) ? body : block.element().parent();
            if (block.isProse() && parent != null) {
                scores.merge(parent, (double) block.text().length(), Double::sum);
                Element above = parent.parent();
                if (above != null && !parent.equals(body)) {
                    scores.merge(above, block.text().length() / 2.0, Double::sum);
                }
            }
        }
        Element best = body;
        double most = 0;
        for (Map.Entry<Element, Double> score : scores.entrySet()) {
            if (score.getValue() > most) {
                most = score.getValue();
                best = score.getKey();
            }
        }
        return best;
    }

    private static int prose(List<Block> blocks) {
        int length = 0;
        for (Block block : blocks) {
            length += block.isProse() ? block.text().length() : 0;
        }
        return length;
    }
}
