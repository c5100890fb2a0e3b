package org.depeche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.depeche.Analyser;
import org.depeche.text.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a report brings in its acts. */
class GivennessTest {
    private static final LocalDate DAY = LocalDate.of(2021, 8, 19);
    private static final Map<String, Analyser> ANALYSERS = new HashMap<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Cette attaque a choqué le pays. | attaque | ce",
                "fr | L'attaque a choqué le pays. | attaque | le",
                "fr | Une attaque a fait trois morts mardi. | attaque | un",
                "fr | Trois attaques ont visé la ville. | attaques | number",
                "fr | Les soldats ont attaqué le village. | attaqué | VERB",
                "en | The attack shocked the country. | attack | the",
                "en | Attacks on villages continued. | Attacks | bare"
            })
    void anActIsKnownByItsDeterminer(String language, String text, String trigger, String expected) {
        DocumentContext document = document(language, text);
        assertThat(document.givenness(candidate(document, trigger))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | En 2013, des rebelles ont attaqué le village. | attaqué | long ago",
                "fr | Mardi 17 août, des rebelles ont attaqué le village. | attaqué | lately",
                "fr | Des rebelles ont attaqué le village. | attaqué | unsaid",
                "fr | Des rebelles ont attaqué le village le mois dernier. | attaqué | lately",
                "en | Rebels attacked the village in May 2009. | attacked | long ago"
            })
    void anActIsAsOldAsTheTimeNextToIt(String language, String text, String trigger, String expected) {
        DocumentContext document = document(language, text);
        assertThat(document.age(candidate(document, trigger))).isEqualTo(expected);
    }

    private static DocumentContext document(String language, String text) {
        Analyser analyser = ANALYSERS.computeIfAbsent(language, Analyser::load);
        return new DocumentContext(
                analyser.analyse(new Report("test", language, DAY, null, text, null)), analyser.lexicon());
    }

    private static Candidate candidate(DocumentContext document, String form) {
        return document.candidates().stream()
                .filter(candidate -> candidate.head().form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
