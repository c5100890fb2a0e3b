package org.depeche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.depeche.Coder;
import org.depeche.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several participants on one side, as the shipped models decide. */
class CompanionsTest {
    private static final Coder FRENCH = Coder.load("fr");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L'opposition et la société civile ont manifesté samedi à Ouagadougou. | OPP SOC",
                "La France, l'Allemagne et l'Italie ont condamné mardi le coup d'État au Mali. | GOV GOV GOV",
                "La France a condamné mardi le coup d'État au Mali. | GOV"
            })
    void whoeverIsJoinedWithAnActorActsToo(String text, String sectors) {
        assertThat(first(text).actors().stream().map(Participant::sector).toList())
                .isEqualTo(List.of(sectors.split(" ")));
    }

    @Test
    void whoeverIsJoinedWithARecipientIsOneToo() {
        List<Participant> recipients = first(
                        "Quinze soldats et onze civils ont été tués mercredi dans une attaque à Djibo, au Burkina Faso.")
                .recipients();
        assertThat(recipients).extracting(Participant::sector).containsExactly("MIL", "CVL");
    }

    private static EventRecord first(String text) {
        Report report = new Report("test", "fr", LocalDate.of(2021, 8, 19), null, text, null);
        return FRENCH.code(report).records().get(0);
    }
}
