package org.depeche.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as it is searched: lower case, without accents, words with one space before and after each, so that " niger "
 * finds the word and " attaq" a beginning.
 */
final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** The folded words of a text; a single space where it has none. */
    static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("æ", "ae");
        return (" " + BETWEEN.matcher(plain).replaceAll(" ") + " ").replace("  ", " ");
    }

    /** Each folded word of a text with a space before it. */
    static List<String> beginnings(String text) {
        return BETWEEN.splitAsStream(fold(text).strip())
                .filter(word -> !word.isEmpty())
                .map(word -> " " + word)
                .toList();
    }
}
