package org.depeche.corpus;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;

/**
 * What is kept of a text to find its near copies: for each of {@value #LENGTH} orders of all runs of four words, eight bits of
 * the first of the text's own (MinHash). The share of places at which two signatures agree estimates which share of the
 * runs of either text both have.
 */
public final class Signature implements Serializable {
    /** How many orders there are: the estimate's standard error is 0.06 at most. */
    static final int LENGTH = 64;

    /** How many words a run has. */
    private static final int RUN = 4;

    private static final long serialVersionUID = 1;

    private static final long[] FACTORS = new long[LENGTH];
    private static final long[] OFFSETS = new long[LENGTH];

    static {
        long state = 0;
        for (int i = 0; i < LENGTH; i++) {
            state++;
            FACTORS[i] = mixed(state) | 1;
            OFFSETS[i] = mixed(~state);
        }
    }

    private final byte[] values;

    Signature(byte[] values) {
        this.values = values;
    }

    /** The signature of a text; letter case, marks and spaces do not matter. */
    public static Signature of(String text) {
        long[] least = new long[LENGTH];
        Arrays.fill(least, Long.MAX_VALUE);
        long[] words = words(text);
        int runs = Math.max(1, words.length - RUN + 1);
        for (int i = 0; i < runs; i++) {
            long run = 0;
            for (int j = i; j < Math.min(i + RUN, words.length); j++) {
                run = mixed(run + words[j]);
            }
            for (int order = 0; order < LENGTH; order++) {
                long place = (run * FACTORS[order] + OFFSETS[order]) >>> 1;
                least[order] = Math.min(least[order], place);
            }
        }
        byte[] values = new byte[LENGTH];
        for (int order = 0; order < LENGTH; order++) {
            values[order] = (byte) mixed(least[order]);
        }
        return new Signature(values);
    }

    /** Its values, a byte an order; not to be changed. */
    byte[] values() {
        return values;
    }

    /** Its value in an order. */
    byte value(int order) {
        return values[order];
    }

    /** Hashes of the words: runs of letters and digits. */
    private static long[] words(String text) {
        long[] words = new long[text.length() / 4 + 1];
        int count = 0;
        long word = 0;
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word = word * 31 + c;
            } else if (word != 0) {
                words = count == words.length ? Arrays.copyOf(words, 2 * count) : words;
                words[count++] = mixed(word);
                word = 0;
            }
        }
        return Arrays.copyOf(words, count);
    }

    /** A number that depends on all bits of another (the finalisation of SplitMix64). */
    private static long mixed(long value) {
        long mixed = value * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
