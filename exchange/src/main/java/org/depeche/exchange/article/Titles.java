package org.depeche.exchange.article;

import java.util.Locale;

/** Compares headlines. */
final class Titles {
    private Titles() {}

    /** Whether two are the same, case and signs aside, or one begins with the other and is not much longer. */
    static boolean same(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        String shorter = first.length() < second.length() ? first : second;
        String longer = first.length() < second.length() ? second : first;
        return longer.contains(shorter) && 3 * shorter.length() >= 2 * longer.length();
    }

    /** Letters and digits only, in lower case. */
    static String plain(String title) {
        StringBuilder plain = new StringBuilder();
        title.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
