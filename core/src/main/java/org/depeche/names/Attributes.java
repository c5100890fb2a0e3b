package org.depeche.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a participant.
 *
 * @param country as in {@link Entity}
 * @param sector as in {@link Entity}
 * @param otherSectors as in {@link Entity}
 */
record Attributes(@Nullable String country, @Nullable String sector, List<String> otherSectors) {
    static final Attributes NONE = new Attributes(null, null, List.of());

    Attributes {
        otherSectors = List.copyOf(otherSectors);
    }

    Attributes withCountry(@Nullable String newCountry) {
        return new Attributes(newCountry, sector, otherSectors);
    }

    Attributes withFurther(String furtherSector) {
        if (furtherSector.equals(sector) || otherSectors.contains(furtherSector)) {
            return this;
        }
        List<String> others = new ArrayList<>(otherSectors);
        others.add(furtherSector);
        return new Attributes(country, sector, others);
    }

    /** The same where an office is over: of the elite, and further of what it was the office of. */
    Attributes asFormer() {
        if (sector == null || "ELI".equals(sector)) {
            return this;
        }
        List<String> others = new ArrayList<>(List.of(sector));
        others.addAll(otherSectors);
        others.remove("ELI");
        return new Attributes(country, "ELI", others);
    }

    Attributes withSectorsOf(Attributes other) {
        return new Attributes(country, other.sector, other.otherSectors);
    }
}
