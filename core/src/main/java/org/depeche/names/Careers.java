package org.depeche.names;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What persons of the tables were on the day of a report. */
final class Careers {
    private static final Comparator<KnownName> BY_BEGINNING =
            Comparator.comparing(KnownName::from, Comparator.nullsFirst(Comparator.naturalOrder()));
    /** The rank of roles without days. */
    private static final int UNDATED = 3;

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
    Attributes of(List<KnownName> known, boolean former) {
        if (known.isEmpty()) {
            return null;
        }
        List<KnownName> roles = known.stream().sorted(BY_BEGINNING).toList();
        if (day == null) {
            return onUnknownDay(roles, former);
        }
        KnownName held = roles.stream()
                .filter(role -> role.heldOn(day))
                .min(Comparator.comparingInt(Careers::rank))
                .orElse(null);
        if (held != null) {
            return former && rank(held) == UNDATED ? held.asFormer() : held.attributes();
        }
        KnownName nearest = nearest(roles, day);
        return nearest.from() != null && day.isBefore(nearest.from()) ? nearest.beforeOffice() : nearest.afterOffice();
    }

    /**
     * Of several roles at once the highest office counts: head before minister before others. What somebody was at some time or
     * other ("opposition leader") tells less than an office with its days.
     */
    private static int rank(KnownName role) {
        if (role.from() == null && role.to() == null) {
            return UNDATED;
        }
        if (role.isHead()) {
            return 0;
        }
        return "GOV".equals(role.attributes().sector()) ? 1 : 2;
    }

    /**
     * A report without a date may have been written during an office, before it or, if it has ended, after it. Of several offices
     * the highest is meant, of these the last.
     */
    private static Attributes onUnknownDay(List<KnownName> roles, boolean former) {
        KnownName main = roles.get(0);
        for (KnownName role : roles) {
            main = rank(role) <= rank(main) ? role : main;
        }
        if (former) {
            return main.asFormer();
        }
        Set<String> others = new TreeSet<>(main.attributes().otherSectors());
        for (KnownName role : roles) {
            if (role.attributes().sector() != null) {
                others.add(role.attributes().sector());
            }
        }
        if (main.to() != null) {
            others.add("ELI");
        }
        if (main.attributes().sector() != null) {
            others.remove(main.attributes().sector());
        }
        return new Attributes(main.attributes().country(), main.attributes().sector(), List.copyOf(others));
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
