package org.depeche.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest
    @CsvSource({
        "Ouagadougou, BFA, 2357048",
        "ouagadougou, BFA, 2357048",
        "Londres, GBR, 2643743",
        "Ménaka, MLI, 2453514",
        "Menaka, MLI, 2453514",
        "N’Djamena, TCD, 2427123",
        "Kaboul, AFG, 1138958",
        "Floride, USA, 4155751",
        "Cayenne, FRA, 3382160",
    })
    void knowsGeoNamesIds(String name, String country, long geonames) {
        assertThat(GAZETTEER.find(name)).anySatisfy(place -> {
            assertThat(place.geonames()).isEqualTo(geonames);
            assertThat(place.country()).isEqualTo(country);
            assertThat(place.name()).isEqualTo(name);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "'", "Xyzzyville", "\uFFFF"})
    void knowsNoSuchPlace(String name) {
        assertThat(GAZETTEER.find(name)).isEmpty();
    }

    @Test
    void namesakesAreSortedByPopulation() {
        assertThat(GAZETTEER.find("Springfield"))
                .hasSizeGreaterThan(10)
                .isSortedAccordingTo((a, b) -> Long.compare(b.population(), a.population()));
    }
}
