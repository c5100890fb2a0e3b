package org.depeche.exchange.export;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.depeche.coding.EventPlace;
import org.depeche.place.Countries;
import org.depeche.place.CountryTerm;
import org.jspecify.annotations.Nullable;

/** Tells whether an event's place is a whole country; loads the countries' names of a language when they are needed. */
final class CountryNames {
    private final ConcurrentMap<String, Countries> byLanguage = new ConcurrentHashMap<>();

    /** Whether a place named in a report of a language is the country that it lies in. */
    boolean isCountry(String language, EventPlace place) {
        @Nullable
        CountryTerm term = byLanguage.computeIfAbsent(language, Countries::load).find(place.name());
        return term != null
                && term.kind() == CountryTerm.Kind.NAME
                && term.country().equals(place.country());
    }
}
