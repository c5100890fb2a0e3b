package org.depeche.exchange.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depeche.coding.EventRecord;
import org.jspecify.annotations.Nullable;

/**
 * The days that an event is dated by, for formats that know days only. A month or year begins with its first day and
 * ends with its last. What has no date of its own has the day of publication.
 *
 * @param first the day it happened or began, or null where neither a date nor the day of publication is known
 * @param last the day it ended; {@code first} where it is dated by a day
 */
record EventDays(@Nullable LocalDate first, @Nullable LocalDate last) {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    static EventDays of(EventRecord event) {
        String edtf = event.date() == null ? "" : event.date().edtf();
        int slash = edtf.indexOf('/');
        EventDays from = within(slash < 0 ? edtf : edtf.substring(0, slash));
        EventDays to = slash < 0 ? from : within(edtf.substring(slash + 1));
        if (from.first != null) {
            return new EventDays(from.first, to.last == null ? from.last : to.last);
        }
        if (to.last != null) {
            return new EventDays(to.last, to.last);
        }
        LocalDate published = publication(event);
        return new EventDays(published, published);
    }

    /** The day of publication, or null where it is not given. */
    static @Nullable LocalDate publication(EventRecord event) {
        String published = event.published();
        return published == null ? null : within(published).first;
    }

    /** The first and last day of a date without a slash, both null where its year is unknown. */
    private static EventDays within(String date) {
        Matcher parts = DATE.matcher(date);
        if (!parts.matches()) {
            return new EventDays(null, null);
        }
        int year = Integer.parseInt(parts.group(1));
        try {
            if (parts.group(3) != null) {
                LocalDate day = LocalDate.of(year, number(parts, 2), number(parts, 3));
                return new EventDays(day, day);
            }
            if (parts.group(2) != null) {
                YearMonth month = YearMonth.of(year, number(parts, 2));
                return new EventDays(month.atDay(1), month.atEndOfMonth());
            }
            return new EventDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        } catch (DateTimeException e) {
            return new EventDays(null, null);
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
