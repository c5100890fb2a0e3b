package org.depeche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parts the tokens of a paragraph into sentences. */
final class SentenceSplitter {
    /** A longer sentence is cut, so that what follows takes bounded time for any input. Counted in tokens. */
    static final int LONGEST_SENTENCE = 300;

    private static final String CUTTING_POINTS = ";:,";

    private final Abbreviations abbreviations;
    private final Set<String> functionWords;

    SentenceSplitter(Abbreviations abbreviations, Set<String> functionWords) {
        this.abbreviations = abbreviations;
        this.functionWords = functionWords;
    }

    /** The sentences in order, each a view of the list given; together they hold all its tokens. */
    List<List<CleanToken>> split(List<CleanToken> tokens, Quotes quotes) {
        List<List<CleanToken>> sentences = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < tokens.size()) {
            int next = at + 1;
            if (isTerminal(tokens.get(at))) {
                next = afterClosers(tokens, quotes, next);
                if (breaks(tokens, quotes, start, at, next)) {
                    addBounded(tokens.subList(start, next), sentences);
                    start = next;
                }
            }
            at = next;
        }
        if (start < tokens.size()) {
            addBounded(tokens.subList(start, tokens.size()), sentences);
        }
        return sentences;
    }

    private static boolean isTerminal(CleanToken token) {
        char last = token.form().charAt(token.form().length() - 1);
        return last == '.' || last == '!' || last == '?' || last == '…' || last == '。';
    }

    /** What closes after a full stop still belongs to the sentence. */
    private static int afterClosers(List<CleanToken> tokens, Quotes quotes, int from) {
        int at = from;
        while (at < tokens.size()) {
            String form = tokens.get(at).form();
            boolean closer = form.equals(")") || form.equals("]") || quotes.closes(at);
            boolean moreStops = tokens.get(at).isPunctuation() && isTerminal(tokens.get(at));
            if (!closer && !moreStops) {
                break;
            }
            at++;
        }
        return at;
    }

    private boolean breaks(List<CleanToken> tokens, Quotes quotes, int start, int terminal, int next) {
        if (next >= tokens.size()) {
            return true;
        }
        CleanToken stop = tokens.get(terminal);
        if (!stop.isPunctuation() && next == terminal + 1) {
            return breaksAfterAbbreviation(stop, tokens.get(next));
        }
        boolean numbering = terminal == start + 1
                && tokens.get(start).startsWithDigit()
                && stop.form().equals(".");
        return !numbering && startsSentence(tokens, quotes, next);
    }

    private boolean breaksAfterAbbreviation(CleanToken abbreviation, CleanToken next) {
        return switch (abbreviations.ofToken(abbreviation.form())) {
            case INSIDE, NUMBER -> false;
            case EITHER -> next.startsUpperCase() && isFunctionWord(next);
            case END -> next.startsUpperCase();
        };
    }

    private boolean isFunctionWord(CleanToken token) {
        return functionWords.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** Whether what follows looks like a sentence: a capital or a digit, perhaps after what opens. */
    private static boolean startsSentence(List<CleanToken> tokens, Quotes quotes, int from) {
        int at = from;
        while (at < tokens.size() && at < from + 3 && isOpener(tokens.get(at), quotes, at)) {
            at++;
        }
        if (at >= tokens.size()) {
            return true;
        }
        // Scripts without capitals start a sentence anywhere.
        int first = tokens.get(at).form().codePointAt(0);
        return Character.isLetter(first) ? !Character.isLowerCase(first) : Character.isDigit(first);
    }

    private static boolean isOpener(CleanToken token, Quotes quotes, int at) {
        String form = token.form();
        return quotes.opens(at) || "'([¿¡-–—•*".contains(form) || form.equals("--") || form.equals("\"");
    }

    private static void addBounded(List<CleanToken> sentence, List<List<CleanToken>> sentences) {
        int start = 0;
        while (sentence.size() - start > LONGEST_SENTENCE) {
            int cut = start + cuttingPoint(sentence.subList(start, sentence.size()));
            sentences.add(sentence.subList(start, cut));
            start = cut;
        }
        sentences.add(sentence.subList(start, sentence.size()));
    }

    /** After the last semicolon, else colon, else comma in the second half of what is allowed, else hard. */
    private static int cuttingPoint(List<CleanToken> tokens) {
        for (int point = 0; point < CUTTING_POINTS.length(); point++) {
            String sign = CUTTING_POINTS.substring(point, point + 1);
            for (int at = LONGEST_SENTENCE - 1; at > LONGEST_SENTENCE / 2; at--) {
                if (tokens.get(at).form().equals(sign)) {
                    return at + 1;
                }
            }
        }
        return LONGEST_SENTENCE;
    }
}
