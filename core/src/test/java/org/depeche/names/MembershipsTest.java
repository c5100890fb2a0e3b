package org.depeche.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depeche.names.Participants.code;
import static org.depeche.names.Participants.last;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What persons are by those of whom a report says that they are one: a group's members, a ruler's kin, colleagues. */
class MembershipsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Au Togo, deux députés, Luc Gomis et Jean Sarr, ont été arrêtés. | Luc Gomis | TGO LEG
            fr | Au Togo, deux députés, Luc Gomis et Jean Sarr, ont été arrêtés. | Jean Sarr | TGO LEG
            fr | Au Togo, plusieurs élus, dont Luc Gomis, ont été arrêtés. | Luc Gomis | TGO LEG GOV
            fr | Au Togo, trois journalistes ont été arrêtés, dont Luc Gomis. | Luc Gomis | TGO JRN
            fr | Au Togo, trois journalistes (Luc Gomis, Jean Sarr et Marc Ondo) ont été arrêtés. | Marc Ondo | TGO JRN
            fr | Au Togo, la police a arrêté trois journalistes, parmi lesquels Luc Gomis. | Luc Gomis | TGO JRN
            fr | Au Togo, l'un de ses cadres, Luc Gomis, a protesté. | Luc Gomis | TGO GOV
            fr | Au Togo, les comaires de Sokodé, Luc Gomis et Jean Sarr, ont été écroués. | Jean Sarr | TGO GOV
            fr | Le Togo attend. Luc Gomis, du mouvement Debout Citoyens, a été arrêté. | Luc Gomis | TGO SOC CVL
            fr | Selon des députés, Luc Gomis a fui le Togo. | Luc Gomis | TGO CVL
            fr | Le Togo attend. Me Luc Gomis a saisi la cour. | Me Luc Gomis | TGO CVL JUD
            en | Peru waits. Police arrested three journalists, including Luc Gomez. | Luc Gomez | PER JRN
            """)
    void aNameAmongSeveralIsWhatTheyAre(String language, String text, String phrase, String expected) {
        assertThat(code(last(language, text, phrase))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Au Togo, un policier a été tué. Ses collègues ont défilé. | Ses collègues | TGO COP
            Au Togo, le ministre Luc Gomis a été arrêté. Son épouse a protesté. | Son épouse | TGO CVL ELI
            Au Togo, le boucher Luc Gomis a été arrêté. Son épouse a protesté. | Son épouse | TGO CVL
            Au Togo, le président a salué son prédécesseur. | son prédécesseur | TGO ELI GOV
            """)
    void kinAndColleaguesAreOfThoseTheyBelongTo(String text, String phrase, String expected) {
        assertThat(code(last("fr", text, phrase))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le président togolais a reçu les députés. « Ce juge ment », a-t-il averti. | il | TGO GOV
            Le Togo attend. Des étudiants ont défilé. « Rendez-nous nos livres », scandaient-ils. | ils | TGO EDU CVL
            """)
    void pronounsBehindTheirVerbMeanWhoSpeaks(String text, String phrase, String expected) {
        assertThat(code(last("fr", text, phrase))).isEqualTo(expected);
    }
}
