package org.depeche.text;

import java.util.List;

/**
 * A sentence of a report.
 *
 * @param index its place in the report, from 0
 * @param headline whether it is a title or a subheading rather than running text
 * @param paragraph the paragraph it stands in, from 0
 * @param tokens its tokens, at least one
 */
public record Sentence(int index, boolean headline, int paragraph, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
    }

    /** From the first token's start to the last token's end, in the text as given. */
    public Span span() {
        return tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    }
}
