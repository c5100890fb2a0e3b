package org.depeche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Status;
import org.depeche.lexicon.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | L'armée aurait tué dix rebelles près de Kidal. | ASSAULT | true",
                "fr | Dix rebelles auraient été tués par l'armée près de Kidal. | ASSAULT | true",
                "fr | L'armée a tué dix rebelles près de Kidal. | ASSAULT | false",
                "fr | Le ministre a condamné l'attaque présumée contre le camp de Ménaka. | ACCUSE | false",
                "en | Rebels reportedly killed ten soldiers near Gao. | ASSAULT | true",
                "en | Rebels killed ten soldiers near Gao. | ASSAULT | false"
            })
    void hearsay(String language, String text, EventType type, boolean hedged) {
        List<EventRecord> records = CodedText.code(language, text, type);
        assertThat(records).isNotEmpty();
        assertThat(records.get(0).hedged()).isEqualTo(hedged);
        assertThat(records.get(0).status()).isEqualTo(Status.ACTUAL);
    }
}
