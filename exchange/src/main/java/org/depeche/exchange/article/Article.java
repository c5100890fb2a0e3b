package org.depeche.exchange.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page.
 *
 * @param title the headline without the site's name, or null
 * @param published the day of publication; where the page states none, that of its last change; else null
 * @param language ISO 639-1 code of the language the text is in, or null where it is not known
 * @param url the page's address as it states it, or null
 * @param text paragraphs, subheadings, list items and table rows, a line each, without the headline; empty where the page has
 *     no article
 */
public record Article(
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String url,
        String text) {}
