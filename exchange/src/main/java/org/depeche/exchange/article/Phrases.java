package org.depeche.exchange.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depeche.text.LanguageFolder;

/**
 * The set phrases with which blocks begin that stand around articles: "Lire aussi", "Advertisement", "By". A language's phrases are in
 * {@code phrases-LANGUAGE.txt}; all languages are looked up at once, as the furniture of a page may be in another than its article.
 */
final class Phrases {
    /** What a phrase says of the block that it begins. */
    enum Kind {
        /** Points to another article. */
        ALSO(160),
        /** Asks the reader for something. */
        INVITATION(240),
        /** The whole of a label. */
        LABEL(0),
        /** Who owns it. */
        LEGAL(240),
        /** Who wrote it. */
        BYLINE(90),
        /** Who took the picture. */
        CREDIT(140),
        /** When it was published. */
        PUBLISHED(90),
        /** When it was changed. */
        UPDATED(90),
        /** A heading after which the article is over. */
        END(60);

        /** The longest block that it says anything of. */
        private final int longest;

        Kind(int longest) {
            this.longest = longest;
        }
    }

    private record Phrase(String words, Kind kind) {}

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private Phrases() {}

    static Phrases load() {
        Phrases phrases = new Phrases();
        for (String language : LanguageFolder.languages()) {
            WordLists.load("phrases-" + language + ".txt").forEach((kind, list) -> {
                for (String words : list) {
                    phrases.byFirstWord
                            .computeIfAbsent(firstWord(words), word -> new ArrayList<>())
                            .add(new Phrase(words, Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
                }
            });
        }
        return phrases;
    }

    /** Whether a text begins with a phrase of this kind and is not too long to be what the phrase says. */
    boolean matches(Kind kind, String text) {
        if (text.length() > Math.max(kind.longest, 60)) {
            return false;
        }
        String plain = plain(text);
        for (Phrase phrase : byFirstWord.getOrDefault(firstWord(plain), List.of())) {
            boolean whole =
                    kind == Kind.LABEL || (kind == Kind.END && phrase.words().indexOf(' ') < 0);
            if (phrase.kind() == kind && begins(plain, phrase.words(), whole)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String text, String words, boolean whole) {
        if (!text.startsWith(words)) {
            return false;
        }
        for (int i = words.length(); i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i)) || (!whole && Character.isDigit(text.charAt(i)))) {
                return !whole && (i > words.length() || !Character.isLetterOrDigit(words.charAt(words.length() - 1)));
            }
        }
        return true;
    }

    /** In lower case, with plain apostrophes, from the first letter or copyright sign on. */
    private static String plain(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start)) && text.charAt(start) != '©') {
            start++;
        }
        return text.substring(start).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static String firstWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '©') {
                return text.substring(0, i);
            }
        }
        return text;
    }
}
