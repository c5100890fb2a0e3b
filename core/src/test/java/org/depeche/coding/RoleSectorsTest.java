package org.depeche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depeche.lexicon.EventType;
import org.depeche.names.Entity;
import org.depeche.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleSectorsTest {
    @ParameterizedTest
    @CsvSource({
        "ASSAULT, , STATE, GOV, GOV [MIL]",
        "ASSAULT, , PERSON, GOV, GOV []",
        "ACCUSE, , STATE, GOV, GOV []",
        "PROTEST, demo, STATE, GOV, CVL []",
        "PROTEST, riot, GROUP, UAF, CVL []",
        "PROTEST, strike, GROUP, EDU, EDU [LAB]",
        "PROTEST, demo, GROUP, EDU, EDU []",
        "PROTEST, strike, GROUP, LAB, LAB []"
    })
    void actorsAreWhatTheirActShows(EventType type, String mode, Entity.Kind kind, String sector, String expected) {
        Entity actor = new Entity(0, 0, 0, 1, new Span(0, 4), "they", "they", "GHA", sector, List.of(), kind, 0);
        Entity shown = RoleSectors.ofActors(type, mode, List.of(actor)).get(0);
        assertThat(shown.sector() + " " + shown.otherSectors()).isEqualTo(expected);
    }
}
