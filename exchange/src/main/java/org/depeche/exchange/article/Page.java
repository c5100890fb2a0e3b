package org.depeche.exchange.article;

import java.util.List;
import java.util.Map;

/**
 * A page as it was scanned.
 *
 * @param regions all block elements, in the order in which they open; the first is the outermost
 * @param blocks all text that is shown, in order
 * @param metadata the contents of {@code meta} elements by name, property or itemprop in lower case, the first of each; also
 *     {@code title}, {@code canonical} and {@code lang}
 * @param linkedData the JSON-LD scripts
 * @param times all that states a time for programs
 */
record Page(
        List<Region> regions,
        List<Block> blocks,
        Map<String, String> metadata,
        List<String> linkedData,
        List<StatedTime> times) {
    /**
     * A time in the page.
     *
     * @param value as stated for programs, or as shown
     * @param published whether its attributes say that it is when the article was published
     * @param region the innermost region it stands in
     */
    record StatedTime(String value, boolean published, int region) {}

    /** The first of these metadata that has a value, or "". */
    String metadata(String... keys) {
        for (String key : keys) {
            String value = metadata.get(key);
            if (value != null) {
                return value;
            }
        }
        return "";
    }
}
