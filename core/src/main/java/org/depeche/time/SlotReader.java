package org.depeche.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Reads what fills a slot at a place in a sentence. */
final class SlotReader {
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{2,4})");
    private static final Pattern YEARS = Pattern.compile("([12]\\d{3})[-–/](\\d{2,4})");
    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 2099;

    private final TimeVocabulary words;
    private final NumberWords numbers;

    SlotReader(TimeVocabulary words, NumberWords numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /**
     * What a slot takes.
     *
     * @param value as the slot defines it
     * @param end index of the element after what was taken
     */
    record Filling(int value, int end) {}

    /** What fills the slot from this element on, or null. */
    @Nullable
    Filling read(Slot slot, Surface surface, int at) {
        if (slot == Slot.NUMBER) {
            return number(surface, at);
        }
        String form = surface.at(at).lower();
        if (slot.inFigures() && !startsWithFigure(form)) {
            return null;
        }
        Integer value = switch (slot) {
            case DAY -> day(form);
            case MONTH -> month(surface, at);
            case YEAR -> year(form);
            case WEEKDAY -> named(surface, at) ? words.calendar().weekday(form) : null;
            case PART -> words.parts().contains(form) ? 1 : null;
            case UNIT -> unit(form);
            case FIGURES -> figures(form);
            case YEARS -> years(form);
            case DECADE -> decade(form);
            case SEASON -> words.seasons().get(form);
            case NUMBER -> null;
        };
        boolean endingApart = slot == Slot.DAY
                && at + 1 < surface.size()
                && surface.at(at + 1).lower().length() > 1
                && words.ordinalEndings().contains(surface.at(at + 1).lower());
        return value == null ? null : new Filling(value, endingApart ? at + 2 : at + 1);
    }

    private static boolean startsWithFigure(String form) {
        char first = form.charAt(0);
        return (first >= '0' && first <= '9') || first == '\'';
    }

    private @Nullable Filling number(Surface surface, int at) {
        if (words.indefinites().contains(surface.at(at).lower())) {
            return new Filling(0, at + 1);
        }
        Quantity quantity = numbers.read(surface, at);
        if (quantity == null || quantity.currency() != null || quantity.value() > 10_000) {
            return null;
        }
        return new Filling((int) quantity.whole(), surface.elementAt(quantity.to() - 1) + 1);
    }

    private @Nullable Integer day(String form) {
        int end = 0;
        while (end < form.length() && Character.isDigit(form.charAt(end))) {
            end++;
        }
        boolean plain = end == form.length() || words.ordinalEndings().contains(form.substring(end));
        if (end == 0 || end > 2 || !plain) {
            return null;
        }
        int day = Integer.parseInt(form.substring(0, end));
        return day >= 1 && day <= 31 ? day : null;
    }

    /** A month's name; not a word that only looks like one, as an auxiliary "may" or a verb "march". */
    private @Nullable Integer month(Surface surface, int at) {
        Integer month = words.calendar().month(surface.at(at).lower());
        return month == null || !named(surface, at) ? null : month;
    }

    private boolean named(Surface surface, int at) {
        Word word = surface.word(at);
        boolean capital = Character.isUpperCase(surface.at(at).form().charAt(0));
        return (capital || !words.capitalNames()) && word.pos() != Pos.AUX && word.pos() != Pos.VERB;
    }

    private static @Nullable Integer year(String form) {
        if (form.length() != 4 || !form.chars().allMatch(Character::isDigit)) {
            return null;
        }
        int year = Integer.parseInt(form);
        return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : null;
    }

    private @Nullable Integer unit(String form) {
        TimeUnit unit = words.units().get(form);
        return unit == null ? null : unit.code();
    }

    /** "2018-03-02", "02/03/2018", "2.3.2018": year, month and day as one number. */
    private @Nullable Integer figures(String form) {
        Matcher matcher = FIGURES.matcher(form);
        if (!matcher.matches()) {
            return null;
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        int third = Integer.parseInt(matcher.group(4));
        if (matcher.group(1).length() == 4) {
            return dated(first, second, third);
        }
        int year = matcher.group(4).length() == 4 ? third : 2000 + third;
        return words.monthFirst() ? dated(year, first, second) : dated(year, second, first);
    }

    private static @Nullable Integer dated(int year, int month, int day) {
        boolean likely = year >= EARLIEST_YEAR && year <= LATEST_YEAR;
        return likely && day > 0 && new PartialDate(year, month, day).exists()
                ? year * 10_000 + month * 100 + day
                : null;
    }

    private static @Nullable Integer years(String form) {
        Matcher matcher = YEARS.matcher(form);
        if (!matcher.matches() || matcher.group(2).length() == 3) {
            return null;
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        int last = second < 100 ? first / 100 * 100 + second : second;
        return first < last && last <= LATEST_YEAR && first >= EARLIEST_YEAR ? first * 10_000 + last : null;
    }

    /** "1990s", "1990" and "90" after a word for years, "'90s". */
    private static @Nullable Integer decade(String form) {
        String digits = form.replace("'", "");
        digits = digits.endsWith("s") ? digits.substring(0, digits.length() - 1) : digits;
        if ((digits.length() != 2 && digits.length() != 4) || !digits.chars().allMatch(Character::isDigit)) {
            return null;
        }
        int number = Integer.parseInt(digits);
        int year = digits.length() == 4 ? number : number + (number < 30 ? 2000 : 1900);
        return year % 10 == 0 && year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : null;
    }
}
