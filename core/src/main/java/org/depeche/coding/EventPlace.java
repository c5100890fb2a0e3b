package org.depeche.coding;

import org.depeche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where an event happened.
 *
 * @param text the phrase as it stands in the text
 * @param name the place's name
 * @param country ISO 3166-1 alpha-3, or null
 * @param latitude degrees north, NaN where unknown
 * @param longitude degrees east, NaN where unknown
 * @param geonames GeoNames id where a data file holds it, else 0
 */
public record EventPlace(
        String text,
        Span span,
        String name,
        @Nullable String country,
        double latitude,
        double longitude,
        long geonames) {}
