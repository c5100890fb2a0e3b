package org.depeche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.depeche.Coder;
import org.depeche.text.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Private people who attack, as the shipped models decide. */
class AttackersTest {
    private static final Coder FRENCH = Coder.load("fr");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Des individus ont attaqué samedi un poste de police à Niamey, au Niger. | UAF",
                "Un homme a poignardé trois passants mardi à Nice. L'assaillant a été arrêté. | UAF",
                "Des soldats ont tué mardi deux civils à Bamako, au Mali. | MIL"
            })
    void whoeverAttacksIsAnAttacker(String text, String sector) {
        Report report = new Report("test", "fr", LocalDate.of(2021, 8, 19), null, text, null);
        EventRecord record = FRENCH.code(report).records().get(0);
        assertThat(record.actors()).extracting(Participant::sector).containsExactly(sector);
    }
}
