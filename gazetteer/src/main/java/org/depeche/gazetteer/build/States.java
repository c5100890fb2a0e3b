package org.depeche.gazetteer.build;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** From GeoNames' two-letter country codes to the states that records name: dependencies belong to their state. */
final class States {
    private final Map<String, String> stateOfDependency = new HashMap<>();

    /** Takes the rows of {@code dependencies.tsv}: two-letter code of the dependency, three-letter code of the state. */
    States(List<List<String>> rows) {
        for (List<String> row : rows) {
            stateOfDependency.put(row.get(0), row.get(1));
        }
    }

    /** Whether a two-letter code stands for a state of today, not for a dependency or a former state. */
    boolean isState(String alpha2) {
        boolean current =
                Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(alpha2);
        return alpha2.equals("XK") || (current && !stateOfDependency.containsKey(alpha2));
    }

    /** ISO 3166-1 alpha-3 of the state, XKX for Kosovo. */
    String stateOf(String alpha2) {
        String state = stateOfDependency.get(alpha2);
        return state != null
                ? state
                : new Locale.Builder().setRegion(alpha2).build().getISO3Country();
    }
}
