package org.depeche.syntax.model;

/**
 * What a word's form alone tells, as numbers for features: computed once for a form and shared by all its occurrences.
 *
 * @param form hash of the form in lower case, digits as 0
 * @param suffixes hashes of the last one to four characters of that
 * @param prefixes hashes of its first one to three characters
 * @param shape bits: digit, capital first, all capitals, hyphen, letter first, stop inside, more than
 *     three characters
 * @param ambiguity hash of the set of analyses that the dictionary gives
 * @param parts the parts of speech that the dictionary gives, a bit each; the same for all languages
 * @param lemma hash of the lemma of the first analysis
 */
public record WordShape(int form, int[] suffixes, int[] prefixes, int shape, int ambiguity, int parts, int lemma) {
    private static final int SUFFIXES = 4;
    private static final int PREFIXES = 3;

    public static final int DIGIT = 1;
    public static final int CAPITAL = 2;
    public static final int ALL_CAPITALS = 4;
    public static final int HYPHEN = 8;
    public static final int LETTER = 16;
    public static final int STOP = 32;
    public static final int LONG = 128;

    /** Where there is no word. */
    static final WordShape NONE = new WordShape(1, new int[SUFFIXES], new int[PREFIXES], 0, 1, 0, 1);

    public static WordShape of(String form, int ambiguity, int parts, int lemma) {
        int length = form.length();
        char[] plain = new char[length];
        for (int i = 0; i < length; i++) {
            char c = form.charAt(i);
            plain[i] = Character.isDigit(c) ? '0' : Character.toLowerCase(c);
        }
        int[] suffixes = new int[SUFFIXES];
        for (int k = 1; k <= SUFFIXES; k++) {
            suffixes[k - 1] = hash(plain, Math.max(0, length - k), length);
        }
        int[] prefixes = new int[PREFIXES];
        for (int k = 1; k <= PREFIXES; k++) {
            prefixes[k - 1] = hash(plain, 0, Math.min(k, length));
        }
        return new WordShape(hash(plain, 0, length), suffixes, prefixes, shape(form), ambiguity, parts, lemma);
    }

    boolean longForm() {
        return (shape & LONG) != 0;
    }

    private static int hash(char[] characters, int from, int to) {
        int hash = 7;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + characters[i];
        }
        return hash;
    }

    private static int shape(String form) {
        int shape = ALL_CAPITALS | (form.length() > 3 ? LONG : 0);
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isDigit(c)) {
                shape |= DIGIT;
            } else if (c == '-') {
                shape |= HYPHEN;
            } else if (c == '.') {
                shape |= STOP;
            }
            if (Character.isLowerCase(c)) {
                shape &= ~ALL_CAPITALS;
            }
        }
        if (!form.isEmpty() && Character.isUpperCase(form.charAt(0))) {
            shape |= CAPITAL;
        }
        if (!form.isEmpty() && Character.isLetter(form.charAt(0))) {
            shape |= LETTER;
        }
        return shape;
    }
}
