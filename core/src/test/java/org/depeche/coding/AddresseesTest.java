package org.depeche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.depeche.Analyser;
import org.depeche.text.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places may be a party to what a word reports. */
class AddresseesTest {
    private static final Analyser FRENCH = Analyser.load("fr");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L'Union européenne a demandé à Bamako de libérer les otages. | demandé | Bamako | true
            L'Union européenne a demandé à Gao une enquête. | demandé | Gao | false
            Les étudiants ont incendié un bus à Bamako. | incendié | Bamako | false
            """)
    void aCapitalMayBeAskedATownIsOnlyWhere(String text, String trigger, String place, boolean expected) {
        Report report = new Report("test", "fr", LocalDate.of(2021, 8, 19), null, text, null);
        Questions questions = Questions.of(FRENCH.analyse(report), FRENCH.lexicon());
        Candidate candidate = questions.candidates().stream()
                .filter(found -> found.head().form().equals(trigger))
                .findFirst()
                .orElseThrow();
        assertThat(questions.participants(candidate, candidate.proposed()).stream()
                        .anyMatch(choice -> choice.value().text().equals(place)))
                .isEqualTo(expected);
    }
}
