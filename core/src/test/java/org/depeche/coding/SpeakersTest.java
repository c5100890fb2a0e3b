package org.depeche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depeche.Analyser;
import org.depeche.text.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {
    private static Analyser french;

    @BeforeAll
    static void load() {
        french = Analyser.load("fr");
    }

    /** Parsers give such verbs any subject but the one that follows them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trois otages ont été libérés, ont annoncé, mardi, les autorités maliennes. | les autorités maliennes",
                "Dix villageois ont été tués par des hommes armés, a indiqué lundi soir le gouvernement nigérien. | le gouvernement nigérien",
                "Un juge a été arrêté par des gendarmes, rapportent les médias locaux. | les médias locaux",
                "La ville a été reprise, a déclaré à la presse un porte-parole de l'armée. | un porte-parole de l'armée",
            })
    void aSubjectThatFollowsItsVerbSpeaks(String text, String speaker) {
        assertThat(speakers(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le président, Idrissa Koné, a annoncé une action en justice contre le gouvernement togolais. | Le président",
                "Le ministre malien, arrivé hier, a annoncé à Paris la fin de la mission. | Le ministre malien",
            })
    void aVerbAfterAnAppositionHasItsSubjectBefore(String text, String speaker) {
        assertThat(speakers(text)).singleElement().asString().startsWith(speaker);
    }

    private static List<String> speakers(String text) {
        Report report = new Report("r", "fr", null, null, text, null);
        Questions questions = Questions.of(french.analyse(report), french.lexicon());
        return questions.document().sentences().stream()
                .flatMap(sentence -> sentence.speakers().stream())
                .map(speaker -> speaker.entity().text())
                .toList();
    }
}
