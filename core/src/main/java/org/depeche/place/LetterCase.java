package org.depeche.place;

/** Which spellings of a name with small and capital letters count as the name. */
final class LetterCase {
    /** Words up to this length ("de", "les", "du") may be written either way in a name of several words. */
    private static final int SHORT_WORD = 3;

    private LetterCase() {}

    /**
     * Whether a phrase has capitals where the name needs them: all of them in an acronym ("US" is not "us"), the first
     * letter of each longer word otherwise. More capitals than needed do no harm ("MALI").
     */
    static boolean fits(String name, String phrase) {
        if (isAcronym(name)) {
            return isAcronym(phrase);
        }
        int at = 0;
        boolean severalWords = name.indexOf(' ') >= 0;
        int inPhrase = 0;
        while (at < name.length()) {
            int end = endOfWord(name, at);
            inPhrase = startOfWord(phrase, inPhrase);
            boolean free = severalWords && end - at <= SHORT_WORD;
            if (inPhrase < phrase.length()
                    && !free
                    && Character.isUpperCase(name.charAt(at))
                    && !Character.isUpperCase(phrase.charAt(inPhrase))) {
                return false;
            }
            inPhrase = endOfWord(phrase, inPhrase);
            at = startOfWord(name, end);
        }
        return true;
    }

    /** Whether all letters are capitals, and there are at least two. */
    static boolean isAcronym(String name) {
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLowerCase(name.charAt(i))) {
                return false;
            }
            if (Character.isLetter(name.charAt(i))) {
                letters++;
            }
        }
        return letters >= 2;
    }

    private static int startOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return Math.max(at, Math.min(from + 1, text.length()));
    }
}
