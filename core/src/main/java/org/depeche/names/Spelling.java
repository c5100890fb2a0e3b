package org.depeche.names;

/** How far two spellings of a name lie apart. */
final class Spelling {
    private Spelling() {}

    /** Whether two names differ in their vowels only ("zain", "zeine"): keys in lower case without accents. */
    static boolean sameConsonants(String one, String other) {
        String consonants = consonants(one);
        return consonants.length() > 1
                && !other.isEmpty()
                && one.charAt(0) == other.charAt(0)
                && consonants.equals(consonants(other));
    }

    private static String consonants(String name) {
        StringBuilder consonants = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            boolean vowel = "aeiouy".indexOf(letter) >= 0;
            if (!vowel) {
                consonants.append(letter);
            }
        }
        return consonants.toString();
    }

    /**
     * The number of letters to insert, delete or replace to get from one spelling to the other.
     *
     * @param most where the distance is greater, any number above this is given
     */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        if (one.equals(other)) {
            return 0;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
