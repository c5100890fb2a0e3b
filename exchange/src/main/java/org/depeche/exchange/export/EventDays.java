package org.depeche.exchange.export;

import java.time.LocalDate;
import org.depeche.coding.EventRecord;
import org.depeche.exchange.Days;
import org.jspecify.annotations.Nullable;

/**
 * The days that an event is dated by, for formats that know days only. A month or year begins with its first day and
 * ends with its last. What has no date of its own has the day of publication.
 *
 * @param first the day it happened or began, or null where neither a date nor the day of publication is known
 * @param last the day it ended; {@code first} where it is dated by a day
 */
record EventDays(@Nullable LocalDate first, @Nullable LocalDate last) {
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
        return Days.of(date)
                .map(days -> new EventDays(days.first(), days.last()))
                .orElse(new EventDays(null, null));
    }
}
