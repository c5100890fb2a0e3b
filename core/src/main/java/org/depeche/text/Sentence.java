package org.depeche.text;

import java.util.List;

/**
 * A sentence of a report.
 *
 * @param index its place in the report, from 0
 * @param kind running text, headline or dateline
 * @param paragraph the paragraph it stands in, from 0
 * @param tokens its tokens, at least one
 */
public record Sentence(int index, Kind kind, int paragraph, List<Token> tokens) {
    /** What part a sentence plays in a report. */
    public enum Kind {
        /** Running text. */
        TEXT,
        /** A title or a subheading. */
        HEADLINE,
        /**
         * Where and when the report was written ("BAMAKO (AFP) –", "2 mars 2018 –", a line with a date), taken off the
         * sentence that follows it, as it is no part of that sentence's grammar. Reports no event.
         */
        DATELINE
    }

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
    }

    /** A headline or a sentence of running text. */
    public Sentence(int index, boolean headline, int paragraph, List<Token> tokens) {
        this(index, headline ? Kind.HEADLINE : Kind.TEXT, paragraph, tokens);
    }

    /** Whether it is a title or a subheading rather than running text. */
    public boolean headline() {
        return kind == Kind.HEADLINE;
    }

    /** Whether it is a dateline. */
    public boolean dateline() {
        return kind == Kind.DATELINE;
    }

    /** From the first token's start to the last token's end, in the text as given. */
    public Span span() {
        return tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    }
}
