package org.depeche.exchange.article;

import java.util.BitSet;

/** Collects the text of a block: runs of white space become one space; line breaks part it, save within a sentence. */
final class LineText {
    /** Takes a part of a block. */
    interface Parts {
        void accept(String text, int linked);
    }

    private static final char BREAK = '\n';

    private final StringBuilder text = new StringBuilder();
    private final BitSet links = new BitSet();

    void append(String characters, boolean link) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007') {
                space();
            } else if (c != '\u200B' && c != '\uFEFF' && c != '\u00AD' && c != '\u2060') {
                if (link) {
                    links.set(text.length());
                }
                text.append(c);
            }
        }
    }

    /** As {@link #append}, for text that is set as it was typed: an empty line parts it. */
    void appendTyped(String characters, boolean link) {
        int from = 0;
        while (from <= characters.length()) {
            int to = characters.indexOf('\n', from);
            to = to < 0 ? characters.length() : to;
            String typed = characters.substring(from, to);
            append(typed, link);
            if (typed.isBlank() && to < characters.length()) {
                lineBreak();
                lineBreak();
            }
            space();
            from = to + 1;
        }
    }

    /** One space, unless there is one. */
    void space() {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) != ' ' && text.charAt(length - 1) != BREAK) {
            text.append(' ');
        }
    }

    void lineBreak() {
        text.append(BREAK);
    }

    int length() {
        return text.length();
    }

    /** Forgets what came after. */
    void cutTo(int length) {
        if (length < text.length()) {
            links.clear(length, text.length());
            text.setLength(length);
        }
    }

    /** Hands on the text collected, part by part, and begins anew. */
    void takeParts(Parts parts) {
        StringBuilder part = new StringBuilder();
        int linked = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || (text.charAt(i) == BREAK && isBreak(i))) {
                String whole = part.toString().strip();
                if (!whole.isEmpty()) {
                    parts.accept(whole, linked);
                }
                part.setLength(0);
                linked = 0;
            } else if (text.charAt(i) != BREAK && text.charAt(i) != ' ') {
                part.append(text.charAt(i));
                linked += links.get(i) ? 1 : 0;
            } else if (part.length() > 0 && part.charAt(part.length() - 1) != ' ') {
                part.append(' ');
            }
        }
        text.setLength(0);
        links.clear();
    }

    /** A single line break in the middle of a sentence, as old pages have them at the right margin, is a space. */
    private boolean isBreak(int at) {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        if (next >= text.length() || before < 0) {
            return true;
        }
        char left = text.charAt(before);
        return !(Character.isLowerCase(text.charAt(next)) && (Character.isLetter(left) || left == ','));
    }
}
