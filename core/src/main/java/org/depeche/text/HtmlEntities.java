package org.depeche.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** HTML character references, as they are left over in texts taken from pages. */
final class HtmlEntities {
    /** The longest reference looked for, from the ampersand to the semicolon. */
    private static final int LONGEST = 10;

    /** Names in order of the characters U+00A0 to U+00FF, from the HTML 4.01 table of Latin-1 entities. */
    private static final List<String> LATIN_1 = List.of("""
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 \
            acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml \
            Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde \
            Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig \
            ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide \
            oslash ugrave uacute ucirc uuml yacute thorn yuml""".split(" ", -1));

    private static final Map<String, Integer> OTHERS = Map.ofEntries(
            Map.entry("amp", (int) '&'),
            Map.entry("lt", (int) '<'),
            Map.entry("gt", (int) '>'),
            Map.entry("quot", (int) '"'),
            Map.entry("apos", (int) '\''),
            Map.entry("OElig", 0x152),
            Map.entry("oelig", 0x153),
            Map.entry("ensp", 0x2002),
            Map.entry("emsp", 0x2003),
            Map.entry("thinsp", 0x2009),
            Map.entry("ndash", 0x2013),
            Map.entry("mdash", 0x2014),
            Map.entry("lsquo", 0x2018),
            Map.entry("rsquo", 0x2019),
            Map.entry("ldquo", 0x201C),
            Map.entry("rdquo", 0x201D),
            Map.entry("bdquo", 0x201E),
            Map.entry("bull", 0x2022),
            Map.entry("hellip", 0x2026),
            Map.entry("euro", 0x20AC));

    private HtmlEntities() {}

    /** A reference that was found: the character it stands for and where it ends. */
    record Reference(int character, int end) {}

    /** The reference that starts at this ampersand, or null. */
    static @Nullable Reference at(String text, int ampersand) {
        int last = Math.min(text.length(), ampersand + LONGEST);
        int semicolon = ampersand + 1;
        while (semicolon < last && text.charAt(semicolon) != ';') {
            semicolon++;
        }
        if (semicolon >= last || semicolon == ampersand + 1) {
            return null;
        }
        String name = text.substring(ampersand + 1, semicolon);
        Integer character = name.charAt(0) == '#' ? numbered(name.substring(1)) : named(name);
        return character == null ? null : new Reference(character, semicolon + 1);
    }

    private static @Nullable Integer named(String name) {
        Integer other = OTHERS.get(name);
        if (other != null) {
            return other;
        }
        int place = LATIN_1.indexOf(name);
        return place < 0 ? null : Integer.valueOf(0xA0 + place);
    }

    private static @Nullable Integer numbered(String digits) {
        boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
        String number = hexadecimal ? digits.substring(1) : digits;
        int radix = hexadecimal ? 16 : 10;
        if (number.isEmpty() || !number.chars().allMatch(digit -> Character.digit(digit, radix) >= 0)) {
            return null;
        }
        int character = Integer.parseInt(number, radix);
        boolean stands = Character.isValidCodePoint(character)
                && character > 0
                && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
        return stands ? character : null;
    }
}
