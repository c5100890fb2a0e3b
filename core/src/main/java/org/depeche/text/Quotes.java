package org.depeche.text;

import java.util.List;

/** Tells opening from closing quotation marks among the tokens of a paragraph, where cleaning has made them alike. */
final class Quotes {
    private static final String OPENING = "«“„‹‘";
    private static final String CLOSING = "»”›’";

    private final boolean[] closing;
    private final boolean[] quotes;

    /**
     * Reads the quotation marks of a paragraph.
     *
     * @param original the text as given, in which the marks may still differ
     */
    Quotes(List<CleanToken> tokens, CleanText clean, String original) {
        this.closing = new boolean[tokens.size()];
        this.quotes = new boolean[tokens.size()];
        boolean open = false;
        for (int i = 0; i < tokens.size(); i++) {
            CleanToken token = tokens.get(i);
            quotes[i] = token.form().equals("\"");
            if (quotes[i]) {
                char glyph = original.charAt(
                        clean.original(token.start(), token.end()).start());
                closing[i] = isClosing(tokens, i, glyph, open);
                open = !closing[i];
            } else if (token.form().equals("'")) {
                closing[i] = i > 0 && tokens.get(i - 1).touches(token);
            }
        }
    }

    private static boolean isClosing(List<CleanToken> tokens, int i, char glyph, boolean open) {
        if (glyph == '«' || glyph == '»') {
            return glyph == '»';
        }
        CleanToken token = tokens.get(i);
        boolean touchesBefore = i > 0 && tokens.get(i - 1).touches(token);
        boolean touchesAfter = i + 1 < tokens.size() && token.touches(tokens.get(i + 1));
        if (touchesBefore != touchesAfter && i > 0) {
            return touchesBefore && !tokens.get(i - 1).form().endsWith("'");
        }
        if (OPENING.indexOf(glyph) >= 0) {
            return false;
        }
        return CLOSING.indexOf(glyph) >= 0 || open;
    }

    /** Whether the token is a quotation mark, or an apostrophe in the place of one, that ends a quotation. */
    boolean closes(int token) {
        return closing[token];
    }

    /** Whether the token is a quotation mark that starts a quotation. */
    boolean opens(int token) {
        return quotes[token] && !closing[token];
    }
}
