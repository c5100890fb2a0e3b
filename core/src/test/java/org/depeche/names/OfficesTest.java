package org.depeche.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depeche.names.Participants.code;
import static org.depeche.names.Participants.last;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What persons are by their offices, and how far the phrases that name participants go. */
class OfficesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kossi Amétépé, chef de brigade au commissariat de Lomé, a été blessé. | Kossi Amétépé | TGO COP
            Issa Koné, le maire de Ségou, a reçu les élèves. | Issa Koné | MLI GOV
            Le commissaire Adama Sidibé a parlé à Kayes. | Le commissaire Adama Sidibé | MLI COP
            Au Togo, Luc Mba, secrétaire général du syndicat des enseignants, a protesté. | Luc Mba | TGO LAB
            Au Togo, les élèves ont écouté la porte-parole de la Ligue des avocats, Marie Dossou. | Marie Dossou | TGO SOC
            Au Togo, le ministre de l'Agriculture, le général Oumarou Sani, est venu. | le général Oumarou Sani | TGO GOV
            Au Togo, l'ex-député Marc Ella a quitté le parti. | l'ex-député Marc Ella | TGO ELI LEG
            Au Togo, le tireur, identifié comme Omar Seck, a fui. Seck est armé. | Seck | TGO UAF CVL
            Au Togo, le Comité de libération du Sud a repris les armes. | le Comité de libération du Sud | TGO REB
            Au Togo, le porte-parole de l'armée nigériane, le général Buba Edet, est venu. | le général Buba Edet | NGA MIL
            Au Togo, le porte-parole de l'armée nigériane, le général Buba Edet, est venu. | l'armée nigériane | NGA MIL
            Le Togo a expulsé l'ancien directeur de la police gabonaise, Paul Ondo. | Paul Ondo | GAB ELI COP
            Au Togo, les élèves ont reçu le PDG d'Orange, Luc Marchal. | Luc Marchal | FRA BUS
            Au Togo, des prisonniers politiques ont été libérés. | des prisonniers politiques | TGO OPP CVL
            Au Togo, l'inspecteur du travail a reçu les ouvriers. | l'inspecteur du travail | TGO GOV
            Au Togo, le patron de la police a démissionné. | le patron de la police | TGO COP
            Au Togo, l'ancien chef rebelle a été élu. | l'ancien chef rebelle | TGO ELI REB
            """)
    void givesPersonsTheSectorOfTheirOffice(String text, String phrase, String expected) {
        assertThat(code(last("fr", text, phrase))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ghana waits. The Minister of Labour and Employment Kofi Adusei met the miners. | The Minister of Labour and Employment Kofi Adusei | GHA GOV
            Ghana waits. Vice-chancellor Ama Boadu closed the university. | Vice-chancellor Ama Boadu | GHA EDU
            Ghana waits. Police arrested the bar association president, Yaw Appiah. | Yaw Appiah | GHA JUD SOC
            Ghana waits. State Sen. Ruth Calder opposed the bill. | State Sen. Ruth Calder | GHA LEG
            Ghana waits. The defence secretary, Tom Asare, resigned. | Tom Asare | GHA GOV MIL
            Ghana waits. The technology secretary, Tom Asare, resigned. | Tom Asare | GHA GOV
            Ghana waits. Lt Col Tom Asare resigned. | Lt Col Tom Asare | GHA MIL
            Ghana waits. The president told the Minister of Education, Tom Asare, to resign. | Tom Asare | GHA GOV
            Ghana waits. Inspector-General Tom Asare resigned. | Inspector-General Tom Asare | GHA GOV
            Ghana waits. Two rebel leaders, Tom Asare and Kofi Adusei, were arrested. | Tom Asare | GHA REB
            Ghana waits. Two rebel leaders, Tom Asare and Kofi Adusei, were arrested. | Kofi Adusei | GHA REB
            """)
    void readsOfficesInEnglish(String text, String phrase, String expected) {
        assertThat(code(last("en", text, phrase))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Les rebelles des Forces démocratiques alliées (ADF) ont fui. | Les rebelles des Forces démocratiques alliées
            L'armée égyptienne annonce la mort de dix djihadistes. | L'armée égyptienne
            Abou Douaa al-Ansari, chef du groupe, a été tué. | Abou Douaa al-Ansari
            La Brigade centrale de lutte contre la cybercriminalité a arrêté deux pirates. | La Brigade centrale de lutte contre la cybercriminalité
            Les partisans de l'opposant Albert Nzé ont défilé. | Les partisans de l'opposant Albert Nzé
            Le Front pour la renaissance du Sud a gagné. | Le Front pour la renaissance du Sud
            Un porte-parole de l'armée togolaise a parlé. | Un porte-parole de l'armée togolaise
            """)
    void takesWholePhrases(String text, String phrase) {
        assertThat(last("fr", text, phrase).text()).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trois personnes venues du Kosovo ont été arrêtées à Rome. L'attaque de Londres a tué quatre personnes. | quatre personnes
            Deux soldats français sont partis de Gao. L'explosion a blessé cinq soldats. | cinq soldats
            """)
    void joinsNoCountedGroupToAnother(String text, String phrase) {
        assertThat(last("fr", text, phrase).name()).isEqualTo(phrase);
    }
}
