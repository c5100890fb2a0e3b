package org.depeche.exchange.article;

/**
 * A stretch of text between two breaks of a page: a paragraph, heading, list item, table cell or label.
 *
 * @param region the index of the innermost region it stands in
 * @param tag the name of that region's element
 * @param text its text in one line
 * @param linked how many of its characters are links
 * @param weight how much reading it is: its characters, those of scripts that write whole words with one or two counted twice
 */
record Block(int region, String tag, String text, int linked, int weight) {
    private static final int SHORTEST_PARAGRAPH = 40;
    private static final int SHORTEST_SENTENCE = 16;
    private static final int SHORTEST_TEXT = 80;

    static Block of(Region region, String text, int linked) {
        int weight = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            weight += c >= '\u2E80' && c < '\uD800' ? 1 : 0;
        }
        return new Block(region.index(), region.tag(), text, linked, weight);
    }

    /** The share of its characters that are links. */
    double linkDensity() {
        return (double) linked / text.length();
    }

    boolean isHeading() {
        return headingLevel() > 0;
    }

    /** 1 for h1 to 6 for h6; 0 for anything else. */
    int headingLevel() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6'
                ? tag.charAt(1) - '0'
                : 0;
    }

    boolean isCell() {
        return tag.equals("td") || tag.equals("th");
    }

    boolean isParagraph() {
        return switch (tag) {
            case "p", "blockquote", "pre", "dd" -> true;
            default -> false;
        };
    }

    /** Whether it is running text rather than a label, a menu entry or a teaser. */
    boolean isProse() {
        if (isHeading() || linkDensity() >= 0.5) {
            return false;
        }
        if (isParagraph()) {
            return weight >= SHORTEST_PARAGRAPH || (weight >= SHORTEST_SENTENCE && endsSentence());
        }
        return weight >= SHORTEST_TEXT || (weight >= SHORTEST_PARAGRAPH && endsSentence());
    }

    /** Whether it ends as sentences do, closing quotes and brackets aside. */
    boolean endsSentence() {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (".!?…:;。！？؟۔".indexOf(c) >= 0) {
                return true;
            }
            if ("\"'”’»)]› ".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }
}
