package org.depeche.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a web page says about its article: headline, day of publication, address. */
final class PageMetadata {
    /** Where pages state the day, the most reliable first: a selector and the attribute that holds it. */
    private static final List<List<String>> DATES = List.of(
            List.of("meta[property=article:published_time]", "content"),
            List.of("meta[property=og:article:published_time]", "content"),
            List.of("meta[itemprop=datePublished]", "content"),
            List.of("[itemprop=datePublished][datetime]", "datetime"),
            List.of("meta[name~=(?i)^(dc|dcterms)\\.(date|issued|created|date\\.issued)$]", "content"),
            List.of(
                    "meta[name~=(?i)^(date|pubdate|publish[-_]?date|publication_date|article:published_time)$]",
                    "content"),
            List.of("time[pubdate]", "datetime"),
            List.of("article time[datetime]", "datetime"),
            List.of("main time[datetime]", "datetime"),
            List.of("time[datetime]", "datetime"));

    /** JSON-LD; looked for as text, as much of what pages carry is not quite JSON. */
    private static final Pattern JSON_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"");

    private static final Pattern DAY = Pattern.compile("^\\s*(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");

    private PageMetadata() {}

    /** The day of publication, or null where the page states none. */
    static @Nullable LocalDate published(Document page) {
        for (int i = 0; i < DATES.size(); i++) {
            if (i == 1) {
                LocalDate day = inJson(page);
                if (day != null) {
                    return day;
                }
            }
            List<String> place = DATES.get(i);
            for (Element element : page.select(place.get(0))) {
                LocalDate day = day(element.attr(place.get(1)));
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate inJson(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Matcher matcher = JSON_DATE.matcher(script.data());
            if (matcher.find()) {
                return day(matcher.group(1));
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String value) {
        Matcher matcher = DAY.matcher(value);
        if (!matcher.find()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The article's headline, or null. */
    static @Nullable String headline(Document page) {
        String shared = page.select("meta[property=og:title]").attr("content").strip();
        String first = "";
        for (Element heading : page.select("h1")) {
            String text = heading.text().strip();
            if (!text.isEmpty() && (shared.contains(text) || text.contains(shared))) {
                return text;
            }
            first = first.isEmpty() ? text : first;
        }
        for (String candidate : List.of(shared, first, page.title().strip())) {
            if (!candidate.isEmpty()) {
                return candidate;
            }
        }
        return null;
    }

    /** The page's address as it states it, or null. */
    static @Nullable String url(Document page) {
        for (String address : List.of(
                page.select("link[rel=canonical]").attr("href"),
                page.select("meta[property=og:url]").attr("content"))) {
            if (address.startsWith("http")) {
                return address.strip();
            }
        }
        return null;
    }
}
