package org.depeche.exchange;

import java.util.Arrays;

/**
 * Turns offsets in UTF-16 code units, as the coder counts, into offsets in Unicode code points, as records count, and
 * back.
 */
public final class CodePoints {
    /** Where the text's low surrogates stand, ascending: each makes the offsets after it one less. */
    private final int[] lowSurrogates;

    private CodePoints(int[] lowSurrogates) {
        this.lowSurrogates = lowSurrogates;
    }

    /** The offsets of a text. */
    public static CodePoints of(String text) {
        int[] found = new int[4];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    /** The offsets of the text whose {@link #lowSurrogates} were kept. */
    public static CodePoints ofLowSurrogates(int[] lowSurrogates) {
        return new CodePoints(lowSurrogates.clone());
    }

    /** Where in the text, in UTF-16 code units, low surrogates stand, ascending; mostly nowhere. */
    public int[] lowSurrogates() {
        return lowSurrogates.clone();
    }

    /** The offset in code points of an offset in code units. */
    public int toCodePoints(int codeUnits) {
        int at = Arrays.binarySearch(lowSurrogates, codeUnits);
        return codeUnits - (at < 0 ? -at - 1 : at);
    }

    /** The offset in code units of an offset in code points. */
    public int toCodeUnits(int codePoints) {
        int pairs = 0;
        while (pairs < lowSurrogates.length && lowSurrogates[pairs] - pairs <= codePoints) {
            pairs++;
        }
        return codePoints + pairs;
    }
}
