package org.depeche.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that an EDTF date covers, both inclusive. */
public record Days(LocalDate first, LocalDate last) {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?[?~%]?");

    /** The days of a date; none where it does not say the year or is open at an end. */
    public static Optional<Days> of(String edtf) {
        String[] ends = edtf.split("/", -1);
        Optional<Days> first = ofOne(ends[0]);
        if (ends.length == 1 || first.isEmpty()) {
            return first;
        }
        return ofOne(ends[1])
                .map(Days::last)
                .filter(last -> !last.isBefore(first.get().first()))
                .map(last -> new Days(first.get().first(), last));
    }

    private static Optional<Days> ofOne(String date) {
        Matcher matcher = DATE.matcher(date);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
            if (matcher.group(3) == null) {
                return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(matcher.group(3)));
            return Optional.of(new Days(day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
