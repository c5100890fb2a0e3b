package org.depeche.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Makes a text plain enough to parse without losing the place: every kind of apostrophe, quotation mark and space
 * becomes the plain one, HTML character references are resolved, accents are composed (Unicode NFC), what is invisible
 * and the reference numbers of wikis ("[12]") are dropped, and a space lost between sentences ("mot.Le") is put back.
 */
public final class Cleaner {
    /** A letter with more accents than this is no letter; the rest is taken by itself. */
    private static final int MOST_ACCENTS = 8;

    private final String text;
    private final CleanText.Builder clean;
    /** Where the stretch between two spaces that is being copied starts in the clean text. */
    private int chunkStart;

    private Cleaner(String text) {
        this.text = text;
        this.clean = new CleanText.Builder(text.length());
    }

    /** Cleans a text; takes time in proportion to its length, whatever is in it. */
    public static CleanText clean(String text) {
        Cleaner cleaner = new Cleaner(text);
        int at = 0;
        while (at < text.length()) {
            at = cleaner.step(at);
        }
        return cleaner.clean.build();
    }

    /** Copies what stands here, cleaned, and says where to go on. */
    private int step(int at) {
        int character = text.codePointAt(at);
        int end = at + Character.charCount(character);
        if (isSimple(character) && !combiningAt(end)) {
            clean.keep((char) character);
            return end;
        }
        if (character == '&') {
            HtmlEntities.Reference reference = HtmlEntities.at(text, at);
            if (reference != null) {
                put(at, reference.end(), Characters.plain(reference.character()));
                return reference.end();
            }
        }
        if (combiningAt(end) && Character.isLetterOrDigit(character)) {
            return compose(at, end);
        }
        Integer referenceEnd = wikiReferenceEnd(at);
        if (referenceEnd != null) {
            clean.replace(at, referenceEnd, "");
            return referenceEnd;
        }
        if (character == '.') {
            clean.keep('.');
            restoreLostSpace(end);
            return end;
        }
        return punctuation(at, end, Characters.plain(character));
    }

    private static boolean isSimple(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == ',';
    }

    private boolean combiningAt(int at) {
        return at < text.length() && text.charAt(at) >= '\u0300' && Characters.isCombining(text.charAt(at));
    }

    private int compose(int at, int afterBase) {
        int end = afterBase;
        while (combiningAt(end) && end - afterBase < MOST_ACCENTS) {
            end++;
        }
        put(at, end, Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFC));
        return end;
    }

    /** Two apostrophes, and doubled angle brackets, make one quotation mark. */
    private int punctuation(int at, int end, String plain) {
        if (end < text.length()) {
            char next = text.charAt(end);
            boolean doubled = (plain.equals("'") && Characters.plain(next).equals("'"))
                    || (plain.equals("<") && next == '<')
                    || (plain.equals(">") && next == '>');
            if (doubled) {
                put(at, end + 1, "\"");
                return end + 1;
            }
        }
        put(at, end, plain);
        return end;
    }

    private void put(int start, int end, String plain) {
        boolean blank = plain.equals(" ");
        if (blank && (clean.last(0) == ' ' || clean.last(0) == '\n')) {
            clean.replace(start, end, "");
            return;
        }
        clean.replace(start, end, plain.length() == 1 ? plain : Normalizer.normalize(plain, Normalizer.Form.NFC));
        if (blank || plain.equals("\n")) {
            chunkStart = clean.length();
        }
    }

    /** Where a wiki's reference number that starts here ends, or null. */
    private @Nullable Integer wikiReferenceEnd(int at) {
        if (text.charAt(at) != '[' || Character.isWhitespace(clean.last(0))) {
            return null;
        }
        int end = at + 1;
        while (end < text.length() && end <= at + 3 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == ']' ? end + 1 : null;
    }

    /** Puts a space after a full stop where a small letter stands before it and a sentence starts after it. */
    private void restoreLostSpace(int next) {
        if (next + 1 >= text.length() || !Character.isUpperCase(text.charAt(next))) {
            return;
        }
        char second = text.charAt(next + 1);
        boolean startsSentence =
                Character.isLowerCase(second) || Characters.plain(second).equals("'") || Characters.isBlank(second);
        boolean endsSentence = endsWord(clean.last(1)) && endsWord(clean.last(2));
        if (startsSentence && endsSentence && !inAddress()) {
            clean.replace(next, next, " ");
            chunkStart = clean.length();
        }
    }

    private static boolean endsWord(char character) {
        return Character.isLowerCase(character) || Character.isDigit(character) || character == '"' || character == ')';
    }

    private boolean inAddress() {
        return clean.startsWith("http", chunkStart) || clean.startsWith("www.", chunkStart);
    }
}
