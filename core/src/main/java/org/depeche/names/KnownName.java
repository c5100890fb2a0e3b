package org.depeche.names;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
    private static final Set<String> HEADS =
            Set.of("president", "prime minister", "chancellor", "king", "emperor", "transitional president");
    /** Sectors of offices that end, besides politics. */
    private static final Set<String> OF_STATE = Set.of("MIL", "COP", "JUD", "SPY");

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

    /** Whether the office is that of a head of state or government, the one meant where a last name stands alone. */
    boolean isHead() {
        return HEADS.contains(office);
    }

    /** The person before the office: who governs or makes laws was a politician of a party, others are what they are. */
    Attributes beforeOffice() {
        return isPolitical() ? new Attributes(attributes.country(), "PTY", List.of()) : attributes;
    }

    /**
     * The person after the office: of the elite, further of what the office was of, and a politician still of a party; who had no
     * office of the state is what he was.
     */
    Attributes afterOffice() {
        if (isPolitical()) {
            return attributes.asFormer().withFurther("PTY");
        }
        String sector = attributes.sector();
        return sector != null && OF_STATE.contains(sector) ? attributes.asFormer() : attributes;
    }

    /** The person where a report says that an office is over ("l'ancien ministre"): whatever he is now, he was of the elite. */
    Attributes asFormer() {
        Attributes after = afterOffice();
        String sector = after.sector();
        return "OPP".equals(sector) || "PTY".equals(sector) ? after.asFormer() : after;
    }

    private boolean isPolitical() {
        return "GOV".equals(attributes.sector()) || "LEG".equals(attributes.sector());
    }
}
