package org.depeche.text;

/** What single characters become when a text is cleaned. */
final class Characters {
    private static final String APOSTROPHES = "\u2019\u2018\u02BC\u00B4`\u2032\uFF07\u201B\u2039\u203A\u02B9\u02BB";
    private static final String QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\uFF02\u301D\u301E";
    private static final String HYPHENS = "\u2010\u2011\u2212\uFE63\uFF0D";

    /**
     * What the bytes 0x80 to 0x9F mean in Windows-1252 (Unicode consortium, CP1252.TXT): texts that were read as
     * ISO 8859-1 by mistake have them as control characters. A space stands for the five that mean nothing.
     */
    private static final String WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private Characters() {}

    /** What stands for this character in a clean text: itself, something plainer, or nothing. */
    static String plain(int character) {
        if (character >= 0x80 && character <= 0x9F) {
            char meant = WINDOWS_1252.charAt(character - 0x80);
            return meant == ' ' ? "" : plain(meant);
        }
        if (character == '\n'
                || character == '\u2028'
                || character == '\u2029'
                || character == '\u000B'
                || character == '\f') {
            return "\n";
        }
        if (isBlank(character)) {
            return " ";
        }
        if (isInvisible(character)) {
            return "";
        }
        if (APOSTROPHES.indexOf(character) >= 0) {
            return "'";
        }
        if (QUOTES.indexOf(character) >= 0) {
            return "\"";
        }
        if (HYPHENS.indexOf(character) >= 0) {
            return "-";
        }
        return switch (character) {
            case '\u2026' -> "...";
            case '\uFB00' -> "ff";
            case '\uFB01' -> "fi";
            case '\uFB02' -> "fl";
            case '\uFB03' -> "ffi";
            case '\uFB04' -> "ffl";
            default -> Character.toString(character);
        };
    }

    /** Any kind of space within a line. */
    static boolean isBlank(int character) {
        return character == '\t' || character == '\r' || Character.isSpaceChar(character);
    }

    /** Characters that leave no mark on the page: soft hyphens, joiners, direction marks, control characters. */
    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT || type == Character.CONTROL;
    }

    static boolean isCombining(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
