package org.depeche.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds earlier texts that a text is a near copy of: those that share at least {@value #SIMILAR} of the runs of four words, as
 * far as their signatures tell. It remembers the last {@value #WINDOW} texts, in some 130 bytes each, and what it finds
 * depends on nothing but the texts and their order.
 *
 * <p>Signatures are cut into {@value #BANDS} bands; texts that agree in all of a band are compared. A copy that shares 0.8 of
 * the runs agrees in one with a probability of 0.9998, one that shares 0.7 with 0.99.
 */
final class NearCopies {
    /** How alike two texts are at least that are near copies, from 0 to 1. */
    static final double SIMILAR = 0.7;

    /** How many texts are remembered. */
    static final int WINDOW = 1 << 20;

    private static final int BANDS = 16;
    private static final int ROWS = Signature.LENGTH / BANDS;
    private static final int BUCKETS = 1 << 18;

    /** How many texts are compared for each band: where more agree in it, it holds a phrase that all of a site's pages have. */
    private static final int COMPARED = 64;

    private static final int CHUNK = 4096;

    /** For each band and bucket the number of the last text in it, counted from 1. */
    private final int[][] last = new int[BANDS][BUCKETS];

    /** In chunks that are made as they are needed: the signatures, and for each band the text before in the same bucket. */
    private final List<byte[]> signatures = new ArrayList<>();

    private final List<int[]> before = new ArrayList<>();
    private int count;

    /** How many texts have been added. */
    int count() {
        return count;
    }

    /** The first of the texts remembered that this one is a near copy of, by its number, counted from 0. */
    OptionalInt find(Signature signature) {
        int found = Integer.MAX_VALUE;
        for (int band = 0; band < BANDS; band++) {
            int number = last[band][bucket(signature, band)];
            for (int i = 0; i < COMPARED && number > Math.max(0, count - WINDOW); i++) {
                if (number - 1 < found && isAlike(signature, number - 1)) {
                    found = number - 1;
                }
                number = before.get(chunk(number - 1))[BANDS * place(number - 1) + band];
            }
        }
        return found == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** Remembers a text. */
    void add(Signature signature) {
        int chunk = chunk(count);
        if (chunk == signatures.size()) {
            signatures.add(new byte[Signature.LENGTH * CHUNK]);
            before.add(new int[BANDS * CHUNK]);
        }
        System.arraycopy(
                signature.values(), 0, signatures.get(chunk), Signature.LENGTH * place(count), Signature.LENGTH);
        for (int band = 0; band < BANDS; band++) {
            int[] buckets = last[band];
            int bucket = bucket(signature, band);
            before.get(chunk)[BANDS * place(count) + band] = buckets[bucket];
            buckets[bucket] = count + 1;
        }
        count = Math.incrementExact(count);
    }

    private boolean isAlike(Signature signature, int number) {
        byte[] others = signatures.get(chunk(number));
        int from = Signature.LENGTH * place(number);
        int equal = 0;
        for (int i = 0; i < Signature.LENGTH; i++) {
            equal += signature.value(i) == others[from + i] ? 1 : 0;
        }
        return equal >= SIMILAR * Signature.LENGTH;
    }

    private static int chunk(int number) {
        return number % WINDOW / CHUNK;
    }

    private static int place(int number) {
        return number % CHUNK;
    }

    private static int bucket(Signature signature, int band) {
        int key = 0;
        for (int row = 0; row < ROWS; row++) {
            key = (key << 8) | (signature.value(band * ROWS + row) & 0xFF);
        }
        key *= 0x9E3779B1;
        return (key ^ (key >>> 15)) & (BUCKETS - 1);
    }
}
