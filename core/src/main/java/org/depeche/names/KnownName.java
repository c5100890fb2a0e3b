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
    enum Type {
        ORGANISATION,
        ARMED_GROUP,
        PARTY,
        PERSON
    }

    /** Whether a person held the office on a day; a role without a term is held on every day. */
    boolean heldOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    /** The person before and after the office: a party's man before, of the elite after. */
    Attributes outOfOffice(LocalDate day) {
        boolean before = from != null && day.isBefore(from);
        return new Attributes(attributes.country(), before ? "PTY" : "ELI", List.of());
    }
}
