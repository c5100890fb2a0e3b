package org.depeche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.depeche.Coder;
import org.depeche.text.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies ahead is agreed or conceded, and what is denied did not happen, as the shipped models and the rules decide. */
class EventsAheadTest {
    private static final Coder FRENCH = Coder.load("fr");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le président tchadien rencontrera mercredi son homologue nigérien à Niamey. | AGREE future",
                "Le président tchadien a rencontré mercredi son homologue nigérien à Niamey. | CONSULT actual",
                "La France retirera ses soldats du Niger. | CONCEDE future",
                "La France a retiré ses soldats du Niger. | RETREAT actual",
                "Paris annonce le départ de ses soldats du Niger. La France avait retiré ses instructeurs. | CONCEDE future, RETREAT actual",
                "La France n'a pas retiré ses soldats du Niger. | RETREAT negated"
            })
    void theTypeFollowsTheTense(String text, String expected) {
        Report report = new Report("test", "fr", LocalDate.of(2021, 8, 16), null, text, null);
        assertThat(FRENCH.code(report).records())
                .extracting(record -> record.type() + " " + record.status().label())
                .isEqualTo(List.of(expected.split(", ")));
    }
}
