package org.depeche.text;

import java.util.List;
import java.util.Locale;

/** Parts a word as written ("l'a-t-il", "don't", "search-engine") into tokens by the rules of a language. */
final class WordSplitter {
    private static final String VOWELS = "aeiouyhàâäéèêëîïôöùûüœæ";
    /** No word with an apostrophe or hyphen that is longer than this is looked up. */
    private static final int LONGEST_WORD = 60;

    private final TokenRules rules;
    private final int longestEnclitic;

    WordSplitter(TokenRules rules) {
        this.rules = rules;
        this.longestEnclitic =
                rules.enclitics().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Adds the tokens of the stretch of {@code text} from {@code start} to {@code end}, which holds no space. */
    void split(String text, int start, int end, List<CleanToken> tokens) {
        int from = start;
        while (true) {
            int elisionEnd = elisionEnd(text, from, end);
            if (elisionEnd < 0) {
                break;
            }
            add(text, from, elisionEnd, tokens);
            from = elisionEnd;
        }
        splitEnd(text, from, end, tokens);
    }

    /** Where an elided word at the front ends, after its apostrophe, or -1. */
    private int elisionEnd(String text, int from, int end) {
        int last = Math.min(end, from + 10);
        int apostrophe = from;
        while (apostrophe < last && text.charAt(apostrophe) != '\'') {
            apostrophe++;
        }
        if (apostrophe >= last || apostrophe + 1 >= end || isWhole(text, from, end)) {
            return -1;
        }
        if (!rules.isElision(text.substring(from, apostrophe + 1))) {
            return -1;
        }
        boolean name = Character.isUpperCase(text.charAt(from)) && isCapitalConsonant(text.charAt(apostrophe + 1));
        return name ? -1 : apostrophe + 1;
    }

    /** "N'Djamena", "M'Bour": the apostrophe belongs to the name. */
    private static boolean isCapitalConsonant(char letter) {
        return Character.isUpperCase(letter) && VOWELS.indexOf(Character.toLowerCase(letter)) < 0;
    }

    private boolean isWhole(String text, int from, int end) {
        return end - from <= LONGEST_WORD && rules.isWhole(text.substring(from, end));
    }

    private void splitEnd(String text, int from, int end, List<CleanToken> tokens) {
        if (isWhole(text, from, end) || end - from > LONGEST_WORD) {
            add(text, from, end, tokens);
            return;
        }
        String word = text.substring(from, end);
        List<String> parts = rules.parted().get(word.toLowerCase(Locale.ROOT));
        int enclitic = encliticLength(word);
        int unit = unitStart(word);
        if (parts != null) {
            int at = from;
            for (String part : parts) {
                add(text, at, at + part.length(), tokens);
                at += part.length();
            }
        } else if (enclitic > 0) {
            splitEnd(text, from, end - enclitic, tokens);
            add(text, end - enclitic, end, tokens);
        } else if (unit > 0) {
            int unitEnd = endOfLetters(word, unit);
            add(text, from, from + unit, tokens);
            add(text, from + unit, from + unitEnd, tokens);
            add(text, from + unitEnd, end, tokens);
        } else if (rules.partsHyphens()) {
            splitHyphens(text, from, end, tokens);
        } else {
            add(text, from, end, tokens);
        }
    }

    private int encliticLength(String word) {
        for (int length = Math.min(longestEnclitic, word.length() - 1); length >= 2; length--) {
            String suffix = word.substring(word.length() - length);
            boolean named = Character.isUpperCase(suffix.charAt(suffix.length() - 1))
                    && !Character.isUpperCase(word.codePointBefore(word.length() - length));
            if (!named && rules.enclitics().contains(suffix.toLowerCase(Locale.ROOT))) {
                return length;
            }
        }
        return 0;
    }

    /** Where a unit that is written together with its number starts ("5pm", "10h30"), or 0. */
    private int unitStart(String word) {
        int start = 0;
        while (start < word.length() && isPartOfNumber(word.charAt(start))) {
            start++;
        }
        int end = endOfLetters(word, start);
        boolean unit = start > 0
                && end > start
                && rules.units().contains(word.substring(start, end).toLowerCase(Locale.ROOT));
        return unit && word.chars().skip(end).allMatch(Character::isDigit) ? start : 0;
    }

    private static int endOfLetters(String word, int start) {
        int end = start;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfNumber(char sign) {
        return Character.isDigit(sign) || sign == '.' || sign == ',' || sign == ':';
    }

    private void splitHyphens(String text, int start, int end, List<CleanToken> tokens) {
        int from = start;
        for (int at = start + 1; at < end - 1; at++) {
            if (text.charAt(at) == '-' && !joins(text, from, at)) {
                add(text, from, at, tokens);
                add(text, at, at + 1, tokens);
                from = at + 1;
            }
        }
        add(text, from, end, tokens);
    }

    private boolean joins(String text, int from, int hyphen) {
        boolean digits = Character.isDigit(text.charAt(hyphen - 1)) && Character.isDigit(text.charAt(hyphen + 1));
        return digits || rules.prefixes().contains(text.substring(from, hyphen).toLowerCase(Locale.ROOT));
    }

    private static void add(String text, int start, int end, List<CleanToken> tokens) {
        if (end > start) {
            tokens.add(new CleanToken(text.substring(start, end), start));
        }
    }
}
