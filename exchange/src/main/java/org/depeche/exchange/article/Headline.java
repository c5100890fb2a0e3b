package org.depeche.exchange.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the headline of a page's article, without the site's name. */
final class Headline {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»«:/-]+\\s+|\\s*[|»]\\s*");
    private static final int SHORTEST = 12;
    private static final int MOST_HEADINGS = 10;

    private Headline() {}

    /** The headline, or "" where the page has none. */
    static String of(Page page, LinkedData linkedData) {
        List<String> headings = headings(page);
        String site = page.metadata("og:site_name", "application-name", "apple-mobile-web-app-title");
        String whole = page.metadata("title");
        for (String stated : List.of(
                page.metadata("og:title"), linkedData.field("headline"), page.metadata("twitter:title"), whole)) {
            for (String heading : headings) {
                if (says(stated, heading)) {
                    return heading;
                }
            }
        }
        for (String stated :
                List.of(page.metadata("og:title"), linkedData.field("headline"), page.metadata("twitter:title"))) {
            if (!stated.isEmpty()) {
                return withoutSite(stated, site);
            }
        }
        if (!headings.isEmpty() && headings.get(0).length() >= SHORTEST && isOnlyHeadline(page)) {
            return headings.get(0);
        }
        return whole.isEmpty() ? (headings.isEmpty() ? "" : headings.get(0)) : longestPart(whole, site);
    }

    private static boolean isOnlyHeadline(Page page) {
        return page.blocks().stream().filter(block -> block.headingLevel() == 1).count() == 1;
    }

    /** The headings that may be the article's, those of the first level first. */
    private static List<String> headings(Page page) {
        List<String> first = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block.headingLevel() == 1) {
                first.add(block.text());
            } else if (block.isHeading() && block.headingLevel() <= 3 && block.linkDensity() < 0.5) {
                others.add(block.text());
            }
        }
        List<String> all = new ArrayList<>(first.subList(0, Math.min(first.size(), MOST_HEADINGS)));
        all.addAll(others.subList(0, Math.min(others.size(), MOST_HEADINGS)));
        return all;
    }

    /** Whether a title that the page states is this heading, perhaps with the site's name or section around it. */
    private static boolean says(String stated, String heading) {
        String plain = Titles.plain(heading);
        if (plain.length() < SHORTEST / 2 || stated.isEmpty()) {
            return false;
        }
        String whole = Titles.plain(stated);
        return whole.equals(plain)
                || (plain.length() >= SHORTEST && whole.contains(plain) && 2 * plain.length() >= whole.length())
                || Titles.same(stated, heading);
    }

    private static String withoutSite(String title, String site) {
        String[] parts = SEPARATOR.split(title, -1);
        if (parts.length < 2 || site.isEmpty()) {
            return title;
        }
        String last = parts[parts.length - 1];
        if (Titles.plain(last).equals(Titles.plain(site))) {
            return title.substring(0, title.lastIndexOf(last))
                    .replaceAll("\\s*[|–—·•»«:/-]+\\s*$", "")
                    .strip();
        }
        return title;
    }

    /** Of a title with its site's name: the part that is not the name, or else the longest. */
    private static String longestPart(String title, String site) {
        String named = withoutSite(title, site);
        if (!named.equals(title)) {
            return named;
        }
        String longest = "";
        for (String part : SEPARATOR.split(title, -1)) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest.split("\\s", -1).length >= 4
                ? longest.strip()
                : title.toLowerCase(Locale.ROOT).isBlank() ? "" : title;
    }
}
