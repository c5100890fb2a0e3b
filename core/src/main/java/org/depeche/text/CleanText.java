package org.depeche.text;

import java.util.Arrays;

/**
 * A text after cleaning that still knows, for each of its characters, where that stood in the text as given. Only
 * changes of length are kept, so the map costs nothing where the text was clean. All offsets are UTF-16 code units.
 */
public final class CleanText {
    private final String text;
    private final int size;
    private final int[] cleanStarts;
    private final int[] cleanEnds;
    private final int[] originalStarts;
    private final int[] originalEnds;

    private CleanText(Builder builder) {
        this.text = builder.text.toString();
        this.size = builder.size;
        this.cleanStarts = Arrays.copyOf(builder.cleanStarts, size);
        this.cleanEnds = Arrays.copyOf(builder.cleanEnds, size);
        this.originalStarts = Arrays.copyOf(builder.originalStarts, size);
        this.originalEnds = Arrays.copyOf(builder.originalEnds, size);
    }

    /** The cleaned text. */
    public String text() {
        return text;
    }

    /**
     * The stretch of the text as given that the cleaned text's characters from {@code start} to {@code end} stand for.
     *
     * @param start in the cleaned text
     * @param end in the cleaned text, exclusive, greater than {@code start}
     */
    public Span original(int start, int end) {
        if (start < 0 || end <= start || end > text.length()) {
            throw new IllegalArgumentException("no stretch of the cleaned text: [" + start + ", " + end + ")");
        }
        int from = originalStart(start);
        return new Span(from, Math.max(from, originalEnd(end - 1)));
    }

    private int originalStart(int position) {
        int edit = lastEditAt(position);
        if (edit < 0) {
            return position;
        }
        return position < cleanEnds[edit] ? originalStarts[edit] : originalEnds[edit] + position - cleanEnds[edit];
    }

    private int originalEnd(int position) {
        int edit = lastEditAt(position);
        if (edit < 0) {
            return position + 1;
        }
        return position < cleanEnds[edit] ? originalEnds[edit] : originalEnds[edit] + position + 1 - cleanEnds[edit];
    }

    /** The last edit that starts at or before this position of the cleaned text, or -1. */
    private int lastEditAt(int position) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (cleanStarts[middle] <= position) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** Takes the cleaned text down from left to right. */
    static final class Builder {
        private final StringBuilder text;
        private int size;
        private int[] cleanStarts = new int[16];
        private int[] cleanEnds = new int[16];
        private int[] originalStarts = new int[16];
        private int[] originalEnds = new int[16];

        Builder(int capacity) {
            this.text = new StringBuilder(capacity);
        }

        /** Takes over one character, or one that took its place. */
        void keep(char character) {
            text.append(character);
        }

        /** Puts a replacement, which may be empty, for the original's stretch. */
        void replace(int originalStart, int originalEnd, String replacement) {
            if (replacement.length() != originalEnd - originalStart) {
                addEdit(originalStart, originalEnd, replacement.length());
            }
            text.append(replacement);
        }

        private void addEdit(int originalStart, int originalEnd, int cleanLength) {
            if (size == cleanStarts.length) {
                cleanStarts = Arrays.copyOf(cleanStarts, 2 * size);
                cleanEnds = Arrays.copyOf(cleanEnds, 2 * size);
                originalStarts = Arrays.copyOf(originalStarts, 2 * size);
                originalEnds = Arrays.copyOf(originalEnds, 2 * size);
            }
            cleanStarts[size] = text.length();
            cleanEnds[size] = text.length() + cleanLength;
            originalStarts[size] = originalStart;
            originalEnds[size] = originalEnd;
            size++;
        }

        int length() {
            return text.length();
        }

        /** The character so many places before the end, or a newline where there is none. */
        char last(int back) {
            return back < text.length() ? text.charAt(text.length() - 1 - back) : '\n';
        }

        boolean startsWith(String prefix, int from) {
            return from + prefix.length() <= text.length()
                    && text.substring(from, from + prefix.length()).equals(prefix);
        }

        CleanText build() {
            return new CleanText(this);
        }
    }
}
