package org.depeche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parts a cleaned text into tokens as the Universal Dependencies treebanks of the language do; a contraction such as
 * "aux" stays one token, which the parser takes apart.
 */
final class Tokenizer {
    /** Longer words are cut: nothing that long is a word, and what follows should not have to cope with it. */
    private static final int LONGEST_TOKEN = 400;

    private static final String RUNS = ".-*=_~+#–—!?";

    private final TokenRules rules;
    private final WordSplitter splitter;
    private final Abbreviations abbreviations;
    private final Set<String> functionWords;

    Tokenizer(TokenRules rules, Abbreviations abbreviations, Set<String> functionWords) {
        this.rules = rules;
        this.splitter = new WordSplitter(rules);
        this.abbreviations = abbreviations;
        this.functionWords = functionWords;
    }

    /** The tokens of a stretch of a cleaned text; they cover all of it but the spaces. */
    List<CleanToken> tokenize(String text, int start, int end) {
        List<CleanToken> tokens = new ArrayList<>((end - start) / 5 + 1);
        WordScanner scanner = new WordScanner(text, end, rules);
        int at = start;
        while (at < end) {
            if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ' ') {
                at++;
            } else {
                at = addTokens(scanner, text, at, end, tokens);
            }
        }
        return tokens;
    }

    private int addTokens(WordScanner scanner, String text, int at, int limit, List<CleanToken> tokens) {
        int addressEnd = scanner.addressEnd(at);
        if (addressEnd > at) {
            return addWhole(text, at, addressEnd, tokens);
        }
        if (scanner.alphanumericAt(at) || startsSignedNumber(scanner, at)) {
            return addWord(scanner, text, at, tokens);
        }
        if (text.charAt(at) == '\'') {
            return addWhole(text, at, apostropheEnd(scanner, text, at), tokens);
        }
        return addWhole(text, at, punctuationEnd(text, at, limit), tokens);
    }

    private static boolean startsSignedNumber(WordScanner scanner, int at) {
        char sign = scanner.at(at);
        char before = scanner.at(at - 1);
        return (sign == '-' || sign == '+')
                && scanner.digitAt(at + 1)
                && (before == ' ' || before == '(' || before == '\n');
    }

    private int addWord(WordScanner scanner, String text, int at, List<CleanToken> tokens) {
        int signed = scanner.alphanumericAt(at) ? at : at + 1;
        int end = scanner.wordEnd(signed);
        if (end - at > LONGEST_TOKEN) {
            return addWhole(text, at, end, tokens);
        }
        if (scanner.at(end) == '.' && scanner.at(end + 1) != '.' && keepsStop(scanner, text, at, end, tokens)) {
            return addAbbreviation(text, at, end + 1, tokens);
        }
        splitter.split(text, at, end, tokens);
        return end;
    }

    /** An elided word may stand before an abbreviation: "d'Inc.", "l'O.N.U.". */
    private int addAbbreviation(String text, int at, int end, List<CleanToken> tokens) {
        List<CleanToken> parts = new ArrayList<>();
        splitter.split(text, at, end - 1, parts);
        CleanToken last = parts.remove(parts.size() - 1);
        tokens.addAll(parts);
        return addWhole(text, last.start(), end, tokens);
    }

    /** Whether the full stop after the word from {@code at} to {@code end} belongs to it. */
    private boolean keepsStop(WordScanner scanner, String text, int at, int end, List<CleanToken> tokens) {
        String longWord = text.substring(Math.max(at, end - 20), end);
        String word = longWord.substring(longWord.lastIndexOf('\'') + 1);
        Abbreviations.Kind kind = abbreviations.kind(word + ".");
        int next = end + 1;
        while (scanner.at(next) == ' ' && next < end + 3) {
            next++;
        }
        if (kind != null) {
            return kind != Abbreviations.Kind.NUMBER || scanner.digitAt(next);
        }
        if (word.indexOf('.') >= 0) {
            return !Character.isDigit(word.charAt(word.length() - 1)) && isAcronym(word);
        }
        return isInitial(word, tokens) && Character.isUpperCase(scanner.at(next));
    }

    private static boolean isAcronym(String word) {
        int lastStop = word.lastIndexOf('.');
        return word.length() - lastStop <= 3;
    }

    private boolean isInitial(String word, List<CleanToken> tokens) {
        if (word.length() != 1 || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        boolean afterName = tokens.isEmpty()
                || tokens.get(tokens.size() - 1).startsUpperCase()
                || tokens.get(tokens.size() - 1).isPunctuation();
        return afterName || !functionWords.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "'90s" and a clitic that was written apart ("China 's") are one token. */
    private int apostropheEnd(WordScanner scanner, String text, int at) {
        int end = at + 1;
        while (end < at + 5 && scanner.alphanumericAt(end)) {
            end++;
        }
        boolean clitic = !scanner.alphanumericAt(end)
                && (rules.enclitics().contains(text.substring(at, end)) || (end - at >= 3 && scanner.digitAt(at + 1)));
        return clitic ? end : at + 1;
    }

    private static int punctuationEnd(String text, int at, int limit) {
        char first = text.charAt(at);
        if (RUNS.indexOf(first) < 0) {
            return at + Character.charCount(text.codePointAt(at));
        }
        int end = at + 1;
        while (end < limit && (text.charAt(end) == first || bothEnd(first, text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean bothEnd(char first, char second) {
        return (first == '!' || first == '?') && (second == '!' || second == '?');
    }

    private static int addWhole(String text, int start, int end, List<CleanToken> tokens) {
        int from = start;
        while (from < end) {
            int to = Math.min(end, from + LONGEST_TOKEN);
            if (to < end && Character.isHighSurrogate(text.charAt(to - 1))) {
                to++;
            }
            tokens.add(new CleanToken(text.substring(from, to), from));
            from = to;
        }
        return end;
    }
}
