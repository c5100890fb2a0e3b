package org.depeche.place;

import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param name its name in the report's language where known ("Niger", "Ouagadougou")
 * @param country ISO 3166-1 alpha-3 of the state it belongs to, or null for what lies in several (the Sahel)
 * @param kind country, region or settlement
 * @param latitude degrees north, NaN where unknown
 * @param longitude degrees east, NaN where unknown
 * @param geonames GeoNames id as the source file gives it, or 0 where it gives none; never guessed
 * @param population inhabitants as the source gives them, 0 where unknown
 */
public record Place(
        String name,
        @Nullable String country,
        Kind kind,
        double latitude,
        double longitude,
        long geonames,
        long population) {
    /** Coarseness of a place. */
    public enum Kind {
        COUNTRY,
        REGION,
        SETTLEMENT,
        /** A feature or quarter: a mosque, a square, a river, a forest. */
        SITE
    }
}
