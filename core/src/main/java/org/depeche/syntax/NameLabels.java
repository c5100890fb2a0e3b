package org.depeche.syntax;

import java.util.List;

/**
 * The classes of the name recogniser: 0 for a word outside of names, then for each type of name four places in it (BIOES
 * scheme).
 */
public final class NameLabels {
    public static final int OUTSIDE = 0;

    public static final int BEGIN = 0;
    public static final int INSIDE = 1;
    public static final int END = 2;
    public static final int SINGLE = 3;

    private static final int PLACES = 4;

    /** In the order of their classes in models. */
    private static final List<NameType> TYPES = List.of(NameType.PERSON, NameType.LOCATION, NameType.ORGANISATION);

    private NameLabels() {}

    public static int count() {
        return 1 + PLACES * TYPES.size();
    }

    public static int of(NameType type, int place) {
        return 1 + PLACES * TYPES.indexOf(type) + place;
    }

    public static NameType type(int label) {
        return TYPES.get((label - 1) / PLACES);
    }

    public static int place(int label) {
        return (label - 1) % PLACES;
    }

    /** Whether a word with one label leaves a name open that the next word must go on with. */
    static boolean open(int label) {
        return label > OUTSIDE && (place(label) == BEGIN || place(label) == INSIDE);
    }

    /** Whether a word's label may follow that of the word before (negative for none). */
    public static boolean follows(int before, int label, boolean last) {
        if (last && open(label)) {
            return false;
        }
        boolean continues = label > OUTSIDE && (place(label) == INSIDE || place(label) == END);
        if (!open(before)) {
            return !continues;
        }
        return continues && type(before) == type(label);
    }
}
