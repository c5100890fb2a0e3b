package org.depeche.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A place as the gazetteer file holds it.
 *
 * @param number its number in the file; {@code region} refers to it
 * @param country ISO 3166-1 alpha-3 of the state it belongs to, or null for what lies in several
 * @param kind what it is
 * @param latitude degrees north, NaN where unknown; of a region, the mean of its settlements
 * @param longitude degrees east, NaN where unknown
 * @param geonames GeoNames id, or 0 where the source gives none
 * @param population inhabitants, 0 where unknown; of a region, the sum over its settlements
 * @param region the number of the first-level region it lies in, or -1
 * @param mainName whether the name that was asked for is one of its main names, not an alternate one
 */
public record GeoEntry(
        int number,
        @Nullable String country,
        Kind kind,
        double latitude,
        double longitude,
        long geonames,
        long population,
        int region,
        boolean mainName) {
    /** Coarseness. */
    public enum Kind {
        /** A first-level region: a state of a federation, a French région. */
        REGION(0),
        /** A second-level region: a district, a county, a French département. */
        DISTRICT(1),
        SETTLEMENT(2),
        /** A feature or quarter: a square, a lake, a forest. */
        SITE(3),
        COUNTRY(4);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        /** How the file writes it. */
        public int code() {
            return code;
        }

        /** The kind that the file writes so. */
        public static Kind of(int code) {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of place: " + code);
        }
    }
}
