package org.depeche.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The features of one decision, as 64-bit hashes of a template's name and its values. Names are kept only where a person
 * asks for them, so that coding makes no strings.
 */
public final class Features {
    private long[] keys = new long[64];
    private int size;
    private final @Nullable List<String> names;

    private Features(@Nullable List<String> names) {
        this.names = names;
    }

    /** Features for coding: hashes only. */
    public static Features hashed() {
        return new Features(null);
    }

    /** Features for explaining: with their names. */
    public static Features named() {
        return new Features(new ArrayList<>());
    }

    /** The same features, to which others may be added. */
    Features copy() {
        Features copy = new Features(names == null ? null : new ArrayList<>(names));
        copy.keys = Arrays.copyOf(keys, Math.max(keys.length, size + 64));
        copy.size = size;
        return copy;
    }

    public void add(String template) {
        put(mix(0x9E3779B97F4A7C15L, template), template, null, null, null);
    }

    public void add(String template, String a) {
        put(mix(mix(0x9E3779B97F4A7C15L, template), a), template, a, null, null);
    }

    public void add(String template, String a, String b) {
        put(mix(mix(mix(0x9E3779B97F4A7C15L, template), a), b), template, a, b, null);
    }

    public void add(String template, String a, String b, String c) {
        put(mix(mix(mix(mix(0x9E3779B97F4A7C15L, template), a), b), c), template, a, b, c);
    }

    private void put(long key, String template, @Nullable String a, @Nullable String b, @Nullable String c) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = key;
        if (names != null) {
            StringBuilder name = new StringBuilder(template);
            for (String value : new @Nullable String[] {a, b, c}) {
                if (value != null) {
                    name.append('=').append(value);
                }
            }
            names.add(name.toString());
        }
    }

    /** Strings cache their hash, so this costs a few multiplications. */
    private static long mix(long hash, String value) {
        long h = (hash ^ value.hashCode()) * 0xBF58476D1CE4E5B9L;
        return h ^ (h >>> 29);
    }

    public int size() {
        return size;
    }

    public long key(int index) {
        return keys[index];
    }

    /** The feature's name; only of features made by {@link #named()}. */
    public String name(int index) {
        if (names == null) {
            throw new IllegalStateException("these features keep no names");
        }
        return names.get(index);
    }

    /** The hashes, in the order they were added. */
    public long[] keys() {
        return Arrays.copyOf(keys, size);
    }
}
