package org.depeche.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A participant as a person coded it. */
public record GoldEntity(
        String text, @Nullable String country, @Nullable String sector, List<String> otherSectors) {
    public GoldEntity {
        otherSectors = List.copyOf(otherSectors);
    }

    /** Whether a participant with these sectors counts as the same: same country and a common sector. */
    public boolean sameAs(@Nullable String otherCountry, @Nullable String otherSector, List<String> others) {
        if (!java.util.Objects.equals(country, otherCountry)) {
            return false;
        }
        Set<@Nullable String> mine = new HashSet<>(otherSectors);
        mine.add(sector);
        Set<@Nullable String> theirs = new HashSet<>(others);
        theirs.add(otherSector);
        mine.retainAll(theirs);
        return !mine.isEmpty();
    }
}
