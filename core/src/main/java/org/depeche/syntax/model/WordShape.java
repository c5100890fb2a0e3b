package org.depeche.syntax.model;

/**
 * What a word's form alone tells, as numbers for features: computed once for a form and shared by all its occurrences.
 *
 * @param form hash of the form in lower case, digits as 0
 * @param suffix1 hash of its last character, the next of its last two characters, and so on
 * @param prefix1 hash of its first character
 * @param prefix3 hash of its first three characters
 * @param shape bits: digit, capital first, all capitals, hyphen, letter first, stop inside, more than
 *     three characters
 * @param ambiguity hash of the set of analyses that the dictionary gives
 * @param parts the parts of speech that the dictionary gives, a bit each; the same for all languages
 * @param lemma hash of the lemma of the first analysis
 */
public record WordShape(
        int form,
        int suffix1,
        int suffix2,
        int suffix3,
        int suffix4,
        int prefix1,
        int prefix3,
        int shape,
        int ambiguity,
        int parts,
        int lemma) {
    public static final int DIGIT = 1;
    public static final int CAPITAL = 2;
    public static final int ALL_CAPITALS = 4;
    public static final int HYPHEN = 8;
    public static final int LETTER = 16;
    public static final int STOP = 32;
    public static final int LONG = 128;

    /** Where there is no word. */
    static final WordShape NONE = new WordShape(1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1);

    public static WordShape of(String form, int ambiguity, int parts, int lemma) {
        int length = form.length();
        char[] plain = new char[length];
        for (int i = 0; i < length; i++) {
            char c = form.charAt(i);
            plain[i] = Character.isDigit(c) ? '0' : Character.toLowerCase(c);
        }
        return new WordShape(
                hash(plain, 0, length),
                hash(plain, Math.max(0, length - 1), length),
                hash(plain, Math.max(0, length - 2), length),
                hash(plain, Math.max(0, length - 3), length),
                hash(plain, Math.max(0, length - 4), length),
                hash(plain, 0, Math.min(1, length)),
                hash(plain, 0, Math.min(3, length)),
                shape(form),
                ambiguity,
                parts,
                lemma);
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
