package org.depeche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.depeche.coding.EventRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All counts that the records of a sentence give, whichever of its events has them. */
class CountsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Neuf soldats ont été tués mardi dans une attaque près de Ménaka. | killed=9",
                "fr | Une attaque a fait au moins 28 morts et 43 blessés à Mopti. | injured=43 killed=28",
                "fr | 26 villageois ont été tués et 7 autres blessés dans une attaque à Zamfara. | injured=7 killed=26",
                "fr | Les rebelles ont attaqué le camp, tuant une vingtaine de gendarmes. | killed=20",
                "fr | L'attentat de Gao a coûté la vie à 14 personnes. | killed=14",
                "fr | Quinze militaires et onze civils ont été tués dans l'attaque. | killed=26",
                "fr | La police a arrêté douze opposants à Conakry. | arrested=12",
                "fr | 55 jeunes, dont 44 mineurs, ont été interpellés par la police à Dakar. | arrested=55",
                "fr | Des hommes armés ont enlevé trois enseignants à Kaduna. | abducted=3",
                "fr | Des milliers de personnes ont manifesté samedi à Bamako contre la junte. | participants=1000",
                "fr | Le ministre a reçu 12 députés à Paris. | ''",
                "en | At least 12 soldiers were killed on Monday in an attack near Gao. | killed=12",
                "en | The attack killed three people and wounded nine others. | injured=9 killed=3",
                "en | Police arrested 25 protesters in Nairobi. | arrested=25",
                "en | Thousands of people marched through Harare to protest against the government. | participants=1000"
            })
    void counts(String language, String text, String expected) {
        Map<String, Integer> counts = new TreeMap<>();
        for (EventRecord record : CodedText.code(language, text)) {
            counts.putAll(record.counts());
        }
        assertThat(counts.toString().replaceAll("[{},]", "")).isEqualTo(expected);
    }
}
