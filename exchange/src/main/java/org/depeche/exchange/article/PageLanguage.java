package org.depeche.exchange.article;

import java.util.Locale;
import org.depeche.text.LanguageFolder;
import org.depeche.text.LanguageRecogniser;
import org.jspecify.annotations.Nullable;

/** Tells the language of an article: its own words count; what the page declares is a hint, as templates often declare another. */
final class PageLanguage {
    /** A text as long as this, in UTF-16 code units, is recognised if it is in a supported language. */
    private static final int LONG_ENOUGH = 300;

    /** So much of a text tells its language. */
    private static final int ENOUGH = 3000;

    private PageLanguage() {}

    /** ISO 639-1 code, or null where it is not known. */
    static @Nullable String of(String text, String declared, LanguageRecogniser recogniser) {
        String recognised = recogniser
                .recognise(text.substring(0, Math.min(text.length(), ENOUGH)))
                .orElse(null);
        if (recognised != null) {
            return recognised;
        }
        String code = code(declared);
        boolean supported = LanguageFolder.languages().contains(code);
        return code.isEmpty() || (supported && text.length() >= LONG_ENOUGH) ? null : code;
    }

    /** The language of a tag with a region: "fr" of "fr-FR" or "fr_CA"; "" of what is no tag. */
    static String code(String tag) {
        String code = tag.strip().split("[-_,; ]", 2)[0].toLowerCase(Locale.ROOT);
        return code.length() == 2 && code.chars().allMatch(c -> c >= 'a' && c <= 'z') ? code : "";
    }
}
