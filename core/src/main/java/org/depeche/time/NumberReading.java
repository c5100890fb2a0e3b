package org.depeche.time;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One reading of a number from left to right over the elements of a sentence. */
final class NumberReading {
    private static final Pattern HYPHEN = Pattern.compile("(?<=[^-])-(?=[^-])");

    private final NumberVocabulary words;
    private final Surface surface;
    private int at;
    /** Thousands and more that are complete. */
    private double total;
    /** What is below the next scale. */
    private double current;
    /** The last scale used, for "et demi". */
    private double lastScale;

    private boolean found;
    private @Nullable String currency;

    NumberReading(NumberVocabulary words, Surface surface, int from) {
        this.words = words;
        this.surface = surface;
        this.at = from;
    }

    /** The number that starts here as a quantity of the tree's words, or null. */
    @Nullable
    Quantity read() {
        int start = at;
        skipQualifiers();
        readCurrency();
        boolean begun = readFigures() || readHalf() || readIndefinite();
        while (at < surface.size() && readWord(begun)) {
            begun = true;
        }
        if (!found) {
            return null;
        }
        readHalfMore();
        readCurrencyAfter();
        return new Quantity(surface.at(start).from(), surface.at(at - 1).to(), total + current, currency);
    }

    private String lower(int index) {
        return index < surface.size() ? surface.at(index).lower() : "";
    }

    private void skipQualifiers() {
        boolean skipped = true;
        while (skipped) {
            skipped = false;
            for (List<String> phrase : words.qualifiers()) {
                if (standsHere(phrase)) {
                    at += phrase.size();
                    skipped = true;
                }
            }
        }
    }

    private boolean standsHere(List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!lower(at + i).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void readCurrency() {
        String code = words.currencies().get(lower(at));
        boolean sign =
                code != null && !Character.isLetter(lower(at).charAt(lower(at).length() - 1));
        if (sign && startsWithDigit(lower(at + 1))) {
            currency = code;
            at++;
        }
    }

    private static boolean startsWithDigit(String form) {
        return !form.isEmpty() && Character.isDigit(form.charAt(0));
    }

    private boolean readFigures() {
        Double value = startsWithDigit(lower(at)) ? figures(lower(at)) : null;
        if (value == null) {
            return false;
        }
        at++;
        current = value;
        found = true;
        return true;
    }

    /** The value of figures with their grouping and decimal signs, or null where they are something else. */
    private @Nullable Double figures(String form) {
        StringBuilder digits = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char sign = form.charAt(i);
            if (Character.isDigit(sign)) {
                digits.append(sign);
            } else if (sign == '.' || sign == ',') {
                int next = i + 1;
                while (next < form.length() && Character.isDigit(form.charAt(next))) {
                    next++;
                }
                boolean groups = next == i + 4 && sign != words.decimalSign();
                if (!groups) {
                    digits.append('.');
                }
            } else if (sign != ' ' && sign != '\'') {
                return null;
            }
        }
        return digits.indexOf(".") == digits.lastIndexOf(".") ? Double.valueOf(digits.toString()) : null;
    }

    /** "half a million", "un demi-million". */
    private boolean readHalf() {
        int half =
                words.indefinites().contains(lower(at)) || words.values().getOrDefault(lower(at), 0) == 1 ? at + 1 : at;
        if (!words.halves().contains(lower(half))) {
            return false;
        }
        int scale = half + 1;
        if (words.indefinites().contains(lower(scale)) || words.joints().contains(lower(scale))) {
            scale++;
        }
        Long multiple = words.scales().get(lower(scale));
        if (multiple == null) {
            return false;
        }
        total = multiple / 2.0;
        at = scale + 1;
        found = true;
        return true;
    }

    /** "des milliers", "plusieurs dizaines", "a dozen": the word counts only before a group or a scale. */
    private boolean readIndefinite() {
        boolean counted = words.indefinites().contains(lower(at))
                && (words.groups().containsKey(lower(at + 1)) || words.scales().containsKey(lower(at + 1)));
        if (counted) {
            at++;
            current = 1;
        }
        return counted;
    }

    /** Reads one more element of the number; false where it does not go on. */
    private boolean readWord(boolean begun) {
        int next = at;
        if (begun && found && words.joints().contains(lower(next)) && isNumberWord(lower(next + 1))) {
            next++;
        }
        String form = lower(next);
        Integer group = words.groups().get(form);
        if (group != null) {
            current = Math.max(1, current) * group;
            return readGroupEnd(next + 1);
        }
        Long scale = currency == null ? null : words.shortScales().get(form);
        if (scale == null) {
            scale = words.scales().get(form);
        }
        if (scale != null) {
            multiply(scale);
        } else if (!addParts(form)) {
            return false;
        }
        found = true;
        at = next + 1;
        return true;
    }

    /** "des dizaines de milliers": a group of groups. */
    private boolean readGroupEnd(int end) {
        found = true;
        at = end;
        if (words.links().contains(lower(end))) {
            Integer group = words.groups().get(lower(end + 1));
            Long scale = words.scales().get(lower(end + 1));
            long multiple = group != null ? group.longValue() : scale != null ? scale : 0;
            if (multiple > 0) {
                current *= multiple;
                at = end + 2;
            }
        }
        return false;
    }

    private boolean isNumberWord(String form) {
        return words.values().containsKey(form) || words.scales().containsKey(form);
    }

    private void multiply(long scale) {
        lastScale = scale;
        if (scale < 1000) {
            current = Math.max(1, current) * scale;
        } else {
            total += Math.max(1, current) * scale;
            current = 0;
        }
    }

    /** Adds "vingt-cinq" or "cinq"; takes all of its parts or none. */
    private boolean addParts(String form) {
        if (words.joints().contains(form)) {
            return false;
        }
        double totalBefore = total;
        double currentBefore = current;
        for (String part : HYPHEN.split(form, -1)) {
            Integer value = words.values().get(part);
            Long scale = words.scales().get(part);
            boolean joint = words.joints().contains(part);
            if (scale != null) {
                multiply(scale);
            } else if (value != null && fits(value)) {
                current = value == 20 && current % 100 == 4 ? current + 76 : current + value;
            } else if (value != null || !joint) {
                total = totalBefore;
                current = currentBefore;
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a word adds to what was read: anything to round hundreds, less than ten to round tens, ten to nineteen to
     * sixty and eighty (soixante-dix), and twenty to four (quatre-vingt).
     */
    private boolean fits(int value) {
        double below = current % 100;
        if (below == 0) {
            return true;
        }
        if (value < 10) {
            return below >= 10 && below % 10 == 0;
        }
        return value < 20 ? below >= 60 && below % 20 == 0 : value == 20 && below == 4;
    }

    /** "un million et demi". */
    private void readHalfMore() {
        if (lastScale > 0
                && words.joints().contains(lower(at))
                && words.halves().contains(lower(at + 1))) {
            total += lastScale / 2;
            at += 2;
        }
    }

    private void readCurrencyAfter() {
        int name = words.links().contains(lower(at)) ? at + 1 : at;
        String code = words.currencies().get(lower(name));
        if (code != null && currency == null) {
            currency = code;
            at = name + 1;
        }
    }
}
