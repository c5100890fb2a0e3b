package org.depeche.exchange;

/**
 * Keeps spreadsheets from running a text as a formula. A hostile report may well name somebody
 * {@code =HYPERLINK(…)}. An apostrophe is put before what begins like a formula; where a text already begins with
 * apostrophes and then like a formula one more is put before them, so that taking one away gives the text back.
 */
public final class Formulas {
    private static final String STARTS = "=+-@\t\r";

    private Formulas() {}

    /** The text, with an apostrophe before it where it begins like a formula. */
    public static String harmless(String text) {
        return startsLikeOne(text) ? "'" + text : text;
    }

    /** What a text was before {@link #harmless}. */
    static String original(String text) {
        return text.startsWith("'") && startsLikeOne(text) ? text.substring(1) : text;
    }

    private static boolean startsLikeOne(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
    }
}
