package org.depeche.exchange.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts the names that programmers give into words. */
final class CamelCase {
    private CamelCase() {}

    /** The words of a name in lower case: "relatedArticles__list-2" gives related, articles, list, 2. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean separator = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
            boolean hump = !separator
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (separator || hump) {
                if (i > start) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = separator ? i + 1 : i;
            }
        }
        return words;
    }
}
