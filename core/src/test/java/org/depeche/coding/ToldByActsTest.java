package org.depeche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depeche.Analyser;
import org.depeche.names.Entity;
import org.depeche.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the acts of a report tell about its participants: whose attackers are, and who is a criminal. */
class ToldByActsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Trois hommes armés ont attaqué un hôtel de Kaboul. Les assaillants ont été tués. L'État islamique a revendiqué l'attaque. | Les assaillants | IMG REB
            fr | Les assaillants ont tué deux soldats au Burkina Faso. | Les assaillants | null UAF
            fr | Un homme armé a tué deux passants à Nice. L'assaillant a été tué. L'État islamique a revendiqué l'attaque. | L'assaillant | null UAF
            fr | Au Togo, trois personnes ont été interpellées pour trafic de drogue. | trois personnes | TGO CVL CRM
            fr | Au Togo, un homme et deux femmes ont été interpellés pour vol. | deux femmes | TGO CVL CRM
            fr | Au Togo, des manifestants ont été arrêtés pour vol. | des manifestants | TGO CVL
            fr | Au Togo, trois personnes ont été interpellées lors d'une manifestation. | trois personnes | TGO CVL
            en | Gunmen attacked a hotel in Mogadishu. Four attackers were killed. Al-Shabab claimed the attack. | Four attackers | SOM REB
            en | Gunmen attacked a hotel in Mogadishu. Four attackers were killed. Al-Shabab claimed that it holds the town. | Four attackers | null UAF
            en | Police in Ghana arrested two men for armed robbery. | two men | GHA CVL CRM
            en | Police in Ghana arrested two men at the rally. | two men | GHA CVL
            """)
    void tellsWhoTheyAre(String language, String text, String phrase, String expected) {
        Entity entity = entities(language, text).stream()
                .filter(e -> e.text().equals(phrase))
                .findFirst()
                .orElseThrow();
        String sectors = entity.sector()
                + (entity.otherSectors().isEmpty() ? "" : " " + String.join(" ", entity.otherSectors()));
        assertThat(entity.country() + " " + sectors).isEqualTo(expected);
    }

    @Test
    void twoClaimantsAreNoClaimant() {
        String text = "Les assaillants ont tué dix civils à Goma. L'État islamique a revendiqué l'attaque."
                + " Le M23 a revendiqué l'attaque de Beni.";
        assertThat(entities("fr", text))
                .filteredOn(e -> e.text().equals("Les assaillants"))
                .extracting(Entity::country)
                .containsOnlyNulls();
    }

    @Test
    void crimeIsCountedByItsWords() {
        Questions questions = questions("fr", "Le voleur a été condamné pour vol et escroquerie. Il a plu.");
        CrimeWords crime = questions.document().crime();
        assertThat(crime.words()).isEqualTo(3);
        assertThat(crime.number()).isEqualTo("3");
    }

    private static List<Entity> entities(String language, String text) {
        return questions(language, text).analysis().entities().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Questions questions(String language, String text) {
        Analyser analyser = Analyser.load(language);
        Report report = new Report("test", language, null, null, text, null);
        return Questions.of(analyser.analyse(report), analyser.lexicon());
    }
}
