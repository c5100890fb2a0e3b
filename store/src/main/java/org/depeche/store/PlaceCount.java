package org.depeche.store;

import java.util.Map;
import org.depeche.lexicon.Quad;
import org.jspecify.annotations.Nullable;

/**
 * How many events happened at a place.
 *
 * @param geonames GeoNames id, or 0 where no data file holds it
 * @param country ISO 3166-1 alpha-3, or null
 * @param latitude degrees north, NaN where unknown
 * @param longitude degrees east, NaN where unknown
 * @param byQuad the same events by cooperation and conflict
 */
public record PlaceCount(
        long geonames,
        String name,
        @Nullable String country,
        double latitude,
        double longitude,
        long events,
        Map<Quad, Long> byQuad) {
    public PlaceCount {
        byQuad = Map.copyOf(byQuad);
    }
}
