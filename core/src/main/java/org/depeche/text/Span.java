package org.depeche.text;

/**
 * A stretch of a report's text as it was given: offsets are UTF-16 code units, end exclusive. (Records written for
 * users count Unicode code points; the conversion is made where records are written.)
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch of text: [" + start + ", " + end + ")");
        }
    }

    /** The smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public String in(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }
}
