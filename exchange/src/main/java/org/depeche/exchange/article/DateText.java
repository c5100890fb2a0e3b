package org.depeche.exchange.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depeche.text.CalendarNames;
import org.depeche.text.LanguageFolder;
import org.jspecify.annotations.Nullable;

/** Reads days as pages write them, for programs and for people. */
final class DateText {
    private static final int EARLIEST = 1985;
    private static final int LATEST = 2099;

    private static final Pattern ISO = Pattern.compile("(?<![\\d.])(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:\\D.*|\\d{4}|\\d{6})?$");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th)?\\.?[\\s,-]+(?:of |de )?(\\p{L}{3,}\\.?)[\\s,-]+(\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,}\\.?)\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("^1\\d{9}(\\d{3})?$");

    private final List<CalendarNames> calendars = new ArrayList<>();

    private DateText() {}

    static DateText load() {
        DateText text = new DateText();
        LanguageFolder.languages().forEach(language -> text.calendars.add(CalendarNames.load(language)));
        return text;
    }

    /**
     * The first day in a text, or null.
     *
     * @param dayFirst whether 3/4/2024 is the third of April
     */
    @Nullable
    LocalDate first(String text, boolean dayFirst) {
        String plain = text.strip();
        LocalDate day = ofProgram(plain);
        if (day == null) {
            day = inWords(plain);
        }
        return day == null ? numeric(plain, dayFirst) : day;
    }

    private static @Nullable LocalDate ofProgram(String text) {
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        if (EPOCH.matcher(text).matches()) {
            long seconds = Long.parseLong(text.substring(0, 10));
            return Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate();
        }
        return null;
    }

    private @Nullable LocalDate inWords(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        while (dayFirst.find()) {
            LocalDate day = day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
            if (day != null) {
                return day;
            }
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        while (monthFirst.find()) {
            LocalDate day = day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private String month(String word) {
        for (CalendarNames calendar : calendars) {
            for (String form : List.of(word, word + ".", word.replace(".", ""))) {
                Integer month = calendar.month(form.toLowerCase(Locale.ROOT));
                if (month != null) {
                    return month.toString();
                }
            }
        }
        return "0";
    }

    private static @Nullable LocalDate numeric(String text, boolean dayFirst) {
        Matcher numeric = NUMERIC.matcher(text);
        if (!numeric.find()) {
            return null;
        }
        String first = numeric.group(1);
        String second = numeric.group(3);
        String year = numeric.group(4);
        boolean english = !dayFirst && numeric.group(2).equals("/");
        LocalDate likely = english ? day(year, first, second) : day(year, second, first);
        return likely != null ? likely : english ? day(year, second, first) : day(year, first, second);
    }

    /** The day, or null where there is no such day or no page can be from it. */
    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() >= EARLIEST && date.getYear() <= LATEST ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
