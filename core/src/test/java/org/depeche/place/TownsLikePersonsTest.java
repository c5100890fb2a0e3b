package org.depeche.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depeche.Analyser;
import org.depeche.text.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A town of the state that a report is about, where nothing around says that a place is meant. */
class TownsLikePersonsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le Mali a réagi. Des rebelles ont attaqué Gao mercredi. | Gao
            Le Niger a réagi. Des hommes armés ont attaqué Diffa samedi. | Diffa
            """)
    void areTowns(String text, String town) {
        assertThat(places(text)).contains(town);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le Mali a réagi. Le ministre Oumar Gao a parlé mardi. On a relâché Gao mercredi. | Gao
            """)
    void areNoneWhereSomebodyBearsTheName(String text, String town) {
        assertThat(places(text)).doesNotContain(town);
    }

    private static List<String> places(String text) {
        return Analyser.load("fr").analyse(new Report("test", "fr", null, null, text, null)).places().stream()
                .flatMap(List::stream)
                .map(mention -> mention.place().name())
                .toList();
    }
}
