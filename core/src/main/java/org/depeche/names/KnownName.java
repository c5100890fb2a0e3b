package org.depeche.names;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name that the tables know.
 *
 * @param name the usual form
 * @param office what a person was, or empty
 * @param from first day of a person's office, or null where it is open
 * @param to day after its last, or null where it is open
 */
record KnownName(
        String name,
        Type type,
        Attributes attributes,
        String office,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    private static final int DAYS_OF_GRACE = 14;

    enum Type {
        ORGANISATION,
        ARMED_GROUP,
        PARTY,
        PERSON
    }

    /**
     * Whether a person held the office on a day, or had just lost it, so that the news is about the loss. A role without a
     * term is held on every day.
     */
    boolean heldOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to.plusDays(DAYS_OF_GRACE)));
    }

    /** The person before the office: a politician of a party. */
    Attributes beforeOffice() {
        return new Attributes(attributes.country(), "PTY", List.of());
    }

    /** The person after the office: of the elite, and still of a party. */
    Attributes afterOffice() {
        return new Attributes(attributes.country(), "ELI", List.of("PTY"));
    }
}
