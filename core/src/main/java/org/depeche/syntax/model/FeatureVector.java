package org.depeche.syntax.model;

import java.util.Arrays;

/**
 * The features that hold in one situation, each a 32-bit hash of the number of its template and its values. Reused
 * from one situation to the next, so that decoding leaves no garbage.
 */
public final class FeatureVector {
    /** More than the parser's largest set of templates. */
    private static final int CAPACITY = 128;

    private int[] hashes;
    private long[] room = new long[0];
    private int size;

    public FeatureVector() {
        this(CAPACITY);
    }

    /** @param capacity how many features there is room for at first; {@link #addHash} makes more */
    public FeatureVector(int capacity) {
        hashes = new int[capacity];
    }

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public int hash(int index) {
        return hashes[index];
    }

    /** Room for a scorer to note something for each feature while it scores. */
    long[] room() {
        if (room.length < size) {
            room = new long[hashes.length];
        }
        return room;
    }

    /** Adds a feature that is hashed already. */
    public void addHash(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    /** A copy with room for so many features more. */
    public FeatureVector copy(int more) {
        FeatureVector copy = new FeatureVector(size + more);
        System.arraycopy(hashes, 0, copy.hashes, 0, size);
        copy.size = size;
        return copy;
    }

    void add(int template, int a) {
        hashes[size++] = finish(start(template, a));
    }

    void add(int template, int a, int b) {
        hashes[size++] = finish(mix(start(template, a), b));
    }

    void add(int template, int a, int b, int c) {
        hashes[size++] = finish(mix(mix(start(template, a), b), c));
    }

    void add(int template, int a, int b, int c, int d) {
        hashes[size++] = finish(mix(mix(mix(start(template, a), b), c), d));
    }

    private static int start(int template, int value) {
        return mix(template * 0x9E3779B1, value);
    }

    private static int mix(int hash, int value) {
        int mixed = (hash + value) * 0x85EBCA6B;
        return mixed ^ (mixed >>> 15);
    }

    private static int finish(int hash) {
        int mixed = hash * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
