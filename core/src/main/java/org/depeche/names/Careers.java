package org.depeche.names;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What persons of the tables were on the day of a report. */
final class Careers {
    private final @Nullable LocalDate day;

    /** @param day the day of the report, or null where it is not known */
    Careers(@Nullable LocalDate day) {
        this.day = day;
    }

    /**
     * A person's country and sectors on that day, or null if the tables lack the person.
     *
     * @param former whether the report says that the person's office is over
     */
    @Nullable
    Attributes of(List<KnownName> roles, boolean former) {
        if (roles.isEmpty()) {
            return null;
        }
        if (day == null) {
            return onUnknownDay(roles, former);
        }
        for (KnownName role : roles) {
            if (role.heldOn(day)) {
                return role.attributes();
            }
        }
        KnownName nearest = nearest(roles, day);
        return nearest.from() != null && day.isBefore(nearest.from()) ? nearest.beforeOffice() : nearest.afterOffice();
    }

    /** A report without a date may have been written during the last office, before it or, if it has ended, after it. */
    private static Attributes onUnknownDay(List<KnownName> roles, boolean former) {
        KnownName last = roles.get(roles.size() - 1);
        if (former) {
            return last.afterOffice();
        }
        Set<String> others = new TreeSet<>(last.attributes().otherSectors());
        for (KnownName role : roles) {
            if (role.attributes().sector() != null) {
                others.add(role.attributes().sector());
            }
        }
        if (last.to() != null) {
            others.add("ELI");
        }
        if (last.attributes().sector() != null) {
            others.remove(last.attributes().sector());
        }
        return new Attributes(last.attributes().country(), last.attributes().sector(), List.copyOf(others));
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
