package org.depeche.exchange.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.place.TableReader;
import org.jspecify.annotations.Nullable;

/** What the countries that records name are called in other schemes of codes, from {@code country-codes.tsv}. */
final class CountryCodes {
    private static final String TABLE = "/org/depeche/exchange/export/country-codes.tsv";
    private static final int COLUMNS = 6;

    /**
     * A country.
     *
     * @param name in English
     * @param plover PLOVER's code
     * @param cow the number in the Correlates of War project's list of states, or empty
     * @param cameo CAMEO's code
     * @param fips the FIPS 10-4 code, or empty
     */
    record Codes(String name, String plover, String cow, String cameo, String fips) {}

    private final Map<String, Codes> byCountry;

    private CountryCodes(Map<String, Codes> byCountry) {
        this.byCountry = byCountry;
    }

    static CountryCodes load() {
        Map<String, Codes> byCountry = new HashMap<>();
        for (List<String> row : TableReader.read(TABLE, COLUMNS)) {
            byCountry.put(row.get(0), new Codes(row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)));
        }
        return new CountryCodes(byCountry);
    }

    /** The codes of a country (ISO 3166-1 alpha-3, XKX for Kosovo); null for UNO, IMG and the like, which are none. */
    @Nullable
    Codes of(@Nullable String country) {
        return country == null ? null : byCountry.get(country);
    }

    /** PLOVER's code of a country or of UNO, IMG and the like; null only for null. */
    @Nullable
    String plover(@Nullable String country) {
        Codes codes = of(country);
        return codes == null ? country : codes.plover();
    }
}
