package org.depeche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.depeche.Coder;
import org.depeche.text.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capitals that stand for their state after a preposition of place, as the shipped models decide. */
class CapitalsTest {
    private static final Coder ENGLISH = Coder.load("en");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Italy called on Moscow to free the sailor. | RUS",
                "Kenyan soldiers arrested two farmers in Nairobi. | KEN"
            })
    void aCapitalIsARecipientWhereTheEntryAsksForIt(String text, String country) {
        Report report = new Report("test", "en", LocalDate.of(2021, 8, 19), null, text, null);
        List<Participant> recipients = ENGLISH.code(report).records().get(0).recipients();
        assertThat(recipients).extracting(Participant::country).containsExactly(country);
    }
}
