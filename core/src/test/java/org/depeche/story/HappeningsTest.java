package org.depeche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depeche.coding.EventRecord;
import org.depeche.lexicon.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short reports with how many happenings their mentions of one type are of. */
class HappeningsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | ASSAULT | 1 | Mali : neuf soldats tués à Ménaka. / Neuf soldats maliens ont été tués mardi à Ménaka."
                        + " Cette attaque a été condamnée par l'Union africaine.",
                "fr | ASSAULT | 2 | Neuf soldats ont été tués le 3 mars 2021 à Ménaka. Le 12 janvier 2019, l'armée"
                        + " nigérienne avait bombardé un camp de Boko Haram à Diffa.",
                "fr | PROTEST | 1 | Des milliers de personnes ont manifesté samedi à Bamako. La manifestation a duré"
                        + " deux heures.",
                "en | ASSAULT | 1 | Rebels attacked an army base in Gao. / Rebels attacked the army base on Tuesday. The"
                        + " attack was condemned by France.",
                "en | COERCE | 2 | Police arrested 25 protesters in Nairobi on Monday. In 2015, Turkey banned an opposition"
                        + " newspaper."
            })
    void happenings(String language, EventType type, int expected, String text) {
        List<EventRecord> records = CodedText.code(language, text.replace(" / ", "\n\n"), type);
        assertThat(records).hasSizeGreaterThan(1);
        assertThat(records.stream().map(EventRecord::event).distinct().count()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fr | Paris a reçu le ministre malien. L'armée a attaqué Kidal. La France a condamné l'attaque."})
    void numberedInTheOrderOfTheText(String language, String text) {
        List<EventRecord> records = CodedText.code(language, text);
        int highest = 0;
        for (EventRecord record : records) {
            int number = Integer.parseInt(record.event().substring(1));
            assertThat(number).isBetween(1, highest + 1);
            highest = Math.max(highest, number);
        }
    }
}
