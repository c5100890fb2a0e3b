package org.depeche.gazetteer.build;

import java.util.LinkedHashSet;
import java.util.Set;
import org.depeche.gazetteer.GeoEntry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A place while the gazetteer is being put together. Names are added as sources are read; all else stands.
 *
 * @param names its main names, in the order of the sources
 * @param alternates its other names: foreign, old or rare ones
 * @param country ISO 3166-1 alpha-3 of its state, or null for what lies in several
 * @param latitude degrees north, NaN where unknown
 * @param longitude degrees east, NaN where unknown
 * @param geonames GeoNames id, or 0
 * @param population inhabitants, 0 where unknown
 * @param region code of the first-level region it lies in, as GeoNames writes it ("ML.04"), or null
 */
record Feature(
        Set<String> names,
        Set<String> alternates,
        @Nullable String country,
        Kind kind,
        double latitude,
        double longitude,
        long geonames,
        long population,
        @Nullable String region) {
    /** Main and other names. */
    Set<String> allNames() {
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(alternates);
        return all;
    }

    Feature withNames(Set<String> more) {
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(more);
        return new Feature(all, alternates, country, kind, latitude, longitude, geonames, population, region);
    }

    Feature located(double newLatitude, double newLongitude, long newPopulation) {
        return new Feature(
                names, alternates, country, kind, newLatitude, newLongitude, geonames, newPopulation, region);
    }
}
