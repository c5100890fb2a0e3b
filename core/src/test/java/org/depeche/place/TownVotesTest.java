package org.depeche.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.Analyser;
import org.depeche.text.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownVotesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police searched a house in Portmore and another near Montego Bay. | JAM
            Musicians in Galway wait. | IRL
            Villagers of Nayagarh lifted the blockade on Bhubaneswar road. | IND
            """)
    void townsOfOneCountrySpeakForIt(String text, String country) {
        assertThat(votes(text, Set.of())).containsOnlyKeys(country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The lawyer spoke to Clarke and Campbell.
            The Springfield council met.
            They praised Galway all day.
            """)
    void surnamesAndNamesOfManyTownsSayNothing(String text) {
        assertThat(votes(text, Set.of("Galway"))).isEmpty();
    }

    private static Map<String, Double> votes(String text, Set<String> surnames) {
        Report report = new Report("test", "en", null, null, text, null);
        PlaceWords words = PlaceWords.load("en");
        List<Surface> surfaces = Analyser.load("en").analyse(report).trees().stream()
                .map(tree -> new Surface(tree, words, name -> false))
                .toList();
        return new TownVotes(Countries.load("en"), Gazetteer.load(), surnames).of(surfaces);
    }
}
