package org.depeche.text;

import java.util.Set;

/** Finds where a word or number as written ends: up to the next space or punctuation that is not part of it. */
final class WordScanner {
    /** No mailbox has a longer name (RFC 5321, 4.5.3.1.1). */
    private static final int LONGEST_MAIL_NAME = 64;

    private static final Set<String> DOMAINS = Set.of("com", "org", "net", "info", "gov", "int");

    private final String text;
    private final int limit;
    private final TokenRules rules;

    /** Scans {@code text} up to {@code limit}. */
    WordScanner(String text, int limit, TokenRules rules) {
        this.text = text;
        this.limit = limit;
        this.rules = rules;
    }

    /** The character there, or a space beyond the end. */
    char at(int position) {
        return position >= 0 && position < limit ? text.charAt(position) : ' ';
    }

    boolean alphanumericAt(int position) {
        return position < limit && isAlphanumeric(text.codePointAt(position));
    }

    static boolean isAlphanumeric(int character) {
        return Character.isLetterOrDigit(character) || Characters.isCombining(character) || character == '_';
    }

    boolean digitAt(int position) {
        return Character.isDigit(at(position));
    }

    private boolean letterAt(int position) {
        return position < limit && Character.isLetter(text.codePointAt(position));
    }

    /** Where a web or mail address that starts here ends, or {@code start} where none does. */
    int addressEnd(int start) {
        if (startsMailAddress(start)) {
            int end = start;
            while (isAddressPart(end) || at(end) == '@') {
                end++;
            }
            return at(end - 1) == '.' ? end - 1 : end;
        }
        boolean address = text.startsWith("http://", start)
                || text.startsWith("https://", start)
                || text.startsWith("www.", start);
        if (!address) {
            return start;
        }
        int end = start;
        while (end < limit && !Character.isWhitespace(text.charAt(end)) && "\"<>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > start && ".,;:!?)'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private boolean startsMailAddress(int start) {
        int at = start;
        while (at < start + LONGEST_MAIL_NAME && isAddressPart(at)) {
            at++;
        }
        return at > start && at(at) == '@' && alphanumericAt(at + 1);
    }

    private boolean isAddressPart(int position) {
        char sign = at(position);
        return Character.isLetterOrDigit(sign) || sign == '.' || sign == '_' || sign == '-' || sign == '+';
    }

    /** Where the word that starts here ends. */
    int wordEnd(int start) {
        int end = start;
        while (end < limit) {
            int character = text.codePointAt(end);
            if (isAlphanumeric(character)) {
                end += Character.charCount(character);
            } else if (end > start && connects(start, end)) {
                end++;
            } else if (end > start && endingEnd(end) > end) {
                end = endingEnd(end);
            } else {
                break;
            }
        }
        end = degreeEnd(start, end);
        return rules.spacedThousands() ? thousandsEnd(start, end) : end;
    }

    /** Where an alternative ending such as "(e)" or "(s)" that starts here ends, or {@code at}. */
    private int endingEnd(int at) {
        if (at(at) != '(' || !letterAt(at - 1)) {
            return at;
        }
        int end = at + 1;
        while (end <= at + 2 && letterAt(end)) {
            end++;
        }
        return end > at + 1 && at(end) == ')' ? end + 1 : at;
    }

    private boolean connects(int start, int at) {
        char before = at(at - 1);
        boolean betweenDigits = Character.isDigit(before) && digitAt(at + 1);
        return switch (at(at)) {
            case '-' -> alphanumericAt(at + 1);
            case '\'' -> alphanumericAt(at + 1) || rules.isElision(text.substring(Math.max(start, at - 9), at + 1));
            case '.' -> betweenDigits || dotOfAcronym(at) || dotOfDomain(start, at);
            case ',', ':', '/' -> betweenDigits;
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(at(at + 1));
            default -> false;
        };
    }

    /** Inside "U.S.", "J.-P.", "Ph.D.". */
    private boolean dotOfAcronym(int at) {
        boolean initialBefore = Character.isLetter(at(at - 1)) && !alphanumericBefore(at - 1);
        boolean initialAfter = letterAt(at + 1) && at(at + 2) == '.';
        boolean hyphenAfter = at(at + 1) == '-' && Character.isUpperCase(at(at + 2));
        boolean shortTitle = Character.isLowerCase(at(at - 1)) && !alphanumericBefore(at - 2) && initialAfter;
        return (initialBefore && (initialAfter || hyphenAfter)) || shortTitle;
    }

    private boolean alphanumericBefore(int position) {
        return position > 0 && Character.isLetterOrDigit(at(position - 1));
    }

    /** Inside "example.org". */
    private boolean dotOfDomain(int start, int at) {
        int end = at + 1;
        while (end < limit && end < at + 6 && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        String last = text.substring(at + 1, end);
        boolean domain = !alphanumericAt(end) && DOMAINS.contains(last);
        return domain && at > start;
    }

    /** "n°" is one token. */
    private int degreeEnd(int start, int end) {
        boolean number = end == start + 1 && Character.toLowerCase(at(start)) == 'n' && at(end) == '°';
        return number ? end + 1 : end;
    }

    /** "15 000" is one number: one to three digits, then groups of three. */
    private int thousandsEnd(int start, int wordEnd) {
        int end = wordEnd;
        if (end - start > 3 || !allDigits(start, end)) {
            return end;
        }
        while (at(end) == ' ' && allDigits(end + 1, end + 4) && !alphanumericAt(end + 4)) {
            end += 4;
        }
        if (end > wordEnd && at(end) == ',') {
            int decimals = end + 1;
            while (digitAt(decimals)) {
                decimals++;
            }
            return decimals > end + 1 ? decimals : end;
        }
        return end;
    }

    private boolean allDigits(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!digitAt(at)) {
                return false;
            }
        }
        return true;
    }
}
