package org.depeche.names;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What persons of the tables were on the day of a report. */
final class Careers {
    private final @Nullable LocalDate day;

    /** @param day the day of the report, or null where it is not known */
    Careers(@Nullable LocalDate day) {
        this.day = day;
    }

    /** A person's country and sectors on that day, or null if the tables lack the person. */
    @Nullable
    Attributes of(List<KnownName> roles) {
        if (roles.isEmpty()) {
            return null;
        }
        if (day == null) {
            return roles.get(roles.size() - 1).attributes();
        }
        for (KnownName role : roles) {
            if (role.heldOn(day)) {
                return role.attributes();
            }
        }
        return nearest(roles, day).outOfOffice(day);
    }

    private static KnownName nearest(List<KnownName> roles, LocalDate day) {
        KnownName last = roles.get(0);
        for (KnownName role : roles) {
            if (role.from() != null && !day.isBefore(role.from())) {
                last = role;
            }
        }
        return last;
    }
}
