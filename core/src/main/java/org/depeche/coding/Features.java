package org.depeche.coding;

import java.util.ArrayList;
import java.util.List;
import org.depeche.syntax.model.FeatureVector;
import org.jspecify.annotations.Nullable;

/**
 * The features of one decision, as 32-bit hashes of a template's name and its values. Names are kept only where a person
 * asks for them, so that coding makes no strings.
 */
public final class Features {
    /** How many features a decision has room for at first, and a copy more than what is copied. */
    private static final int ROOM = 64;

    private static final long SEED = 0x9E3779B97F4A7C15L;

    private final FeatureVector vector;
    private final @Nullable List<String> names;

    private Features(FeatureVector vector, @Nullable List<String> names) {
        this.vector = vector;
        this.names = names;
    }

    /** Features for coding: hashes only. */
    public static Features hashed() {
        return new Features(new FeatureVector(ROOM), null);
    }

    /** Features for explaining: with their names. */
    public static Features named() {
        return new Features(new FeatureVector(ROOM), new ArrayList<>());
    }

    /** The same features, to which others may be added. */
    Features copy() {
        return new Features(vector.copy(ROOM), names == null ? null : new ArrayList<>(names));
    }

    public void add(String template) {
        put(mix(SEED, template), template);
    }

    public void add(String template, String a) {
        put(mix(mix(SEED, template), a), template, a);
    }

    public void add(String template, String a, String b) {
        put(mix(mix(mix(SEED, template), a), b), template, a, b);
    }

    public void add(String template, String a, String b, String c) {
        put(mix(mix(mix(mix(SEED, template), a), b), c), template, a, b, c);
    }

    public void add(String template, String a, String b, String c, String d) {
        put(mix(mix(mix(mix(mix(SEED, template), a), b), c), d), template, a, b, c, d);
    }

    private void put(long key, String template) {
        vector.addHash((int) (key ^ (key >>> 32)));
        if (names != null) {
            names.add(template);
        }
    }

    private void put(long key, String template, String a) {
        put(key, names == null ? template : template + '=' + a);
    }

    private void put(long key, String template, String a, String b) {
        put(key, names == null ? template : template + '=' + a, b);
    }

    private void put(long key, String template, String a, String b, String c) {
        put(key, names == null ? template : template + '=' + a, b, c);
    }

    private void put(long key, String template, String a, String b, String c, String d) {
        put(key, names == null ? template : template + '=' + a, b, c, d);
    }

    /** Strings cache their hash, so this costs a few multiplications. */
    private static long mix(long hash, String value) {
        long h = (hash ^ value.hashCode()) * 0xBF58476D1CE4E5B9L;
        return h ^ (h >>> 29);
    }

    public int size() {
        return vector.size();
    }

    FeatureVector vector() {
        return vector;
    }

    /** One of the features by itself. */
    FeatureVector only(int index) {
        FeatureVector only = new FeatureVector(1);
        only.addHash(vector.hash(index));
        return only;
    }

    /** The feature's name; only of features made by {@link #named()}. */
    public String name(int index) {
        if (names == null) {
            throw new IllegalStateException("these features keep no names");
        }
        return names.get(index);
    }

    /** The hashes, in the order they were added. */
    public int[] keys() {
        int[] keys = new int[vector.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = vector.hash(i);
        }
        return keys;
    }
}
