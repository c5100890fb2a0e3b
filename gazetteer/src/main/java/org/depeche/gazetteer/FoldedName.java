package org.depeche.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The key under which a name is filed: lower case, without accents, hyphens as spaces, no space after an apostrophe. So
 * "États - Unis" and "Etats-Unis" meet, and "Côte d' Ivoire" and "COTE D'IVOIRE".
 */
public final class FoldedName {
    /** What the letters of most languages written in Latin script become: looking them up is many times faster. */
    private static final String[] LATIN = new String[0x180];

    static {
        for (int letter = 0; letter < LATIN.length; letter++) {
            LATIN[letter] = withoutAnyMarks(String.valueOf((char) letter));
        }
    }

    private FoldedName() {}

    /** The key of a name or phrase; words of a tokenised phrase are to be joined with spaces. */
    public static String of(String phrase) {
        if (isFolded(phrase)) {
            return phrase;
        }
        String plain = isAscii(phrase) ? phrase : withoutMarks(phrase);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            append(key, plain.charAt(i));
        }
        int end = key.length();
        while (end > 0 && key.charAt(end - 1) == ' ') {
            end--;
        }
        key.setLength(end);
        return key.toString();
    }

    private static void append(StringBuilder key, char letter) {
        if (Character.isWhitespace(letter) || letter == '-' || letter == '\u00a0') {
            char last = key.isEmpty() ? ' ' : key.charAt(key.length() - 1);
            if (last != ' ' && last != '\'') {
                key.append(' ');
            }
        } else {
            key.append(Character.toLowerCase(letter));
        }
    }

    private static String withoutMarks(String phrase) {
        StringBuilder latin = new StringBuilder(phrase.length());
        for (int i = 0; i < phrase.length(); i++) {
            char letter = phrase.charAt(i);
            if (letter >= LATIN.length) {
                return withoutAnyMarks(phrase);
            }
            latin.append(LATIN[letter]);
        }
        return latin.toString();
    }

    private static String withoutAnyMarks(String phrase) {
        String decomposed = Normalizer.normalize(phrase, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char letter = decomposed.charAt(i);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                plain.append(plainLetter(letter));
            }
        }
        return plain.toString();
    }

    /** Letters and marks that do not decompose: ligatures, stroked letters, typographic apostrophes and dashes. */
    private static String plainLetter(char letter) {
        return switch (letter) {
            case 'œ' -> "oe";
            case 'æ' -> "ae";
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ' -> "d";
            case 'ı' -> "i";
            case '’', '‘', 'ʼ', 'ʻ', '`', '´' -> "'";
            case '‐', '‑', '–', '—' -> "-";
            default -> String.valueOf(letter);
        };
    }

    /** Most words of a text are their own keys. */
    private static boolean isFolded(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            char letter = phrase.charAt(i);
            if ((letter < 'a' || letter > 'z') && (letter < '0' || letter > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (phrase.charAt(i) >= 0x80 || phrase.charAt(i) == '`') {
                return false;
            }
        }
        return true;
    }
}
