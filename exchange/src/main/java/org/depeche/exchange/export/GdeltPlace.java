package org.depeche.exchange.export;

import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.jspecify.annotations.Nullable;

/**
 * Where an event happened, in GDELT's terms.
 *
 * @param type GDELT's kind of place: 1 a country, 3 a place in the United States, 4 a place elsewhere, 0 none, or none with
 *     coordinates
 * @param fullName the place and its country, in one text
 * @param country FIPS 10-4 code, or empty
 * @param region FIPS 10-4 code of country and region: that of a country is the country's own; else unknown and empty
 * @param feature the country's code for a country. GDELT has numbers of the GEOnet Names Server for other places, which
 *     GeoNames' are not: empty
 */
record GdeltPlace(
        int type,
        String fullName,
        String country,
        String region,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String feature) {
    private static final GdeltPlace NONE = new GdeltPlace(0, "", "", "", null, null, "");

    static GdeltPlace of(EventRecord event, CountryCodes countries, CountryNames names) {
        EventPlace place = event.place();
        if (place == null) {
            return NONE;
        }
        CountryCodes.Codes codes = countries.of(place.country());
        String fips = codes == null ? "" : codes.fips();
        boolean isCountry = names.isCountry(event.language(), place);
        boolean located = !Double.isNaN(place.latitude()) && !Double.isNaN(place.longitude());
        String countryName = codes == null ? "" : codes.name();
        String fullName = isCountry || countryName.isEmpty() ? place.name() : place.name() + ", " + countryName;
        return new GdeltPlace(
                located ? type(isCountry, place) : 0,
                isCountry && !countryName.isEmpty() ? countryName : fullName,
                fips,
                isCountry ? fips : "",
                located ? place.latitude() : null,
                located ? place.longitude() : null,
                isCountry ? fips : "");
    }

    private static int type(boolean isCountry, EventPlace place) {
        if (isCountry) {
            return 1;
        }
        return "USA".equals(place.country()) ? 3 : 4;
    }
}
