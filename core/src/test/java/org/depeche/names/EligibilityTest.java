package org.depeche.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depeche.names.Participants.code;
import static org.depeche.names.Participants.find;
import static org.depeche.names.Participants.last;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that name a participant in one place and nobody in another. */
class EligibilityTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le ministre a parlé au cours de la visite. | cours
            Ils agissent dans le cadre de l'accord. | cadre
            Le bilan fait état de deux blessés. | état
            Le blessé est dans un état grave. | état
            L'association défend les droits de l'homme. | droits
            Une partie du budget a été votée. | partie
            Une série d'attaques a visé la route. | série
            Des millions de dollars ont disparu. | millions
            La moitié du budget manque. | moitié
            Le nombre de votes a doublé. | nombre
            La mort du chanteur a ému le public. | mort
            Il a perdu la vie. | vie
            La manifestation a duré une heure. | manifestation
            Les élections sont suivies dans le monde. | monde
            Le parti gagne 67 sièges. | sièges
            La CAN commence au Cameroun. | CAN
            Le virus Ebola recule en Guinée. | Ebola
            L'amende est de 500 000 FCFA. | FCFA
            Le match commence à 19 heures UTC. | UTC
            Les bacheliers ont passé le BEPC. | BEPC
            Le suspect a été placé en garde à vue. | garde
            Une voiture piégée a explosé. | voiture
            La fête a lieu dans le centre de la ville. | centre
            Le président est au pouvoir depuis dix ans. | pouvoir
            Le droit de grève est reconnu. | droit
            L'armée avance sans grande résistance. | résistance
            Ils vivent en sécurité dans la région. | sécurité
            La transition énergétique coûte cher. | transition
            Des agents pathogènes polluent le fleuve. | agents
            Il était venu en compagnie de son frère. | compagnie
            Ils vivent en sécurité dans la région. | région
            Le pays a vécu l'attaque la plus meurtrière de son histoire. | meurtrière
            """)
    void leavesOutWhatIsNobody(String text, String word) {
        assertThat(find("fr", text))
                .map(Entity::text)
                .noneMatch(phrase -> phrase.matches("(?s)(.*[ '])?" + word + "\\b.*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Au Mali, le centre a perdu les élections. | le centre | MLI PTY
            En France, la droite a rejeté la loi. | la droite | FRA PTY
            La gauche française a rejeté la loi. | La gauche française | FRA PTY
            Au Togo, le parti a désigné son candidat. | le parti | TGO PTY
            Au Togo, la cour a rejeté la plainte. | la cour | TGO JUD
            Au Togo, l'État a payé les enseignants. | l'État | TGO GOV
            Au Togo, le pouvoir a cédé. | le pouvoir | TGO GOV
            Au Togo, la résistance a pris la ville. | la résistance | TGO REB
            Au Togo, des millions de fidèles ont prié. | des millions de fidèles | TGO REL CVL
            Au Togo, deux morts ont été identifiés. | deux morts | TGO CVL
            Au Togo, une partie des étudiants a protesté. | une partie des étudiants | TGO EDU CVL
            Au Togo, la région a reçu une aide. | la région | TGO GOV
            Au Togo, les forces de l'ordre ont chargé. | les forces de l'ordre | TGO COP
            Au Togo, un millier de gardes ont défilé. | un millier de gardes | TGO COP MIL
            Au Togo, la transition a reporté le scrutin. | la transition | TGO GOV
            Au Togo, l'hémicycle a rejeté la loi. | l'hémicycle | TGO LEG
            La ville a été attaquée au Togo. | La ville | TGO GOV CVL
            """)
    void keepsWhatIsSomebody(String text, String phrase, String expected) {
        assertThat(code(last("fr", text, phrase))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police in Togo fired on striking miners. | striking miners | TGO LAB
            In Togo, a crowd of 2,000 gathered. | a crowd of 2,000 | TGO CVL
            Togo waits. The House has rejected the bill. | The House | TGO LEG
            Togo waits. The house has burned. | The house | TGO CVL
            Togo waits. The two sides have agreed. | The two sides | TGO GOV
            Togo waits. Eight are to be charged. | Eight | TGO CVL
            """)
    void keepsWhatIsSomebodyInEnglish(String text, String phrase, String expected) {
        assertThat(code(last("en", text, phrase))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togo waits. Houses stood on both sides of the road. | sides
            Togo waits. Talks are to resume in May. | May
            Togo waits. The ministers met in March. | March
            Togo waits. Let's do this another way, he said. | Let
            """)
    void leavesOutWhatIsNobodyInEnglish(String text, String word) {
        assertThat(find("en", text)).map(Entity::text).noneMatch(phrase -> phrase.contains(word));
    }
}
