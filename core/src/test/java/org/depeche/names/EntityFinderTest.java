package org.depeche.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depeche.names.Participants.code;
import static org.depeche.names.Participants.find;
import static org.depeche.names.Participants.last;

import java.util.Random;
import org.depeche.names.Entity.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le Niger a rompu l'accord. | Le Niger | NER GOV
            Niamey a rappelé son ambassadeur. | Niamey | NER GOV
            Le Pentagone a confirmé le retrait. | Le Pentagone | USA GOV MIL
            L'armée malienne a bombardé un campement. | L'armée malienne | MLI MIL
            Le ministre nigérien de la Défense a rencontré le président tchadien. | Le ministre nigérien de la Défense | NER GOV MIL
            Des milliers de manifestants ont défilé à Bamako. | Des milliers de manifestants | MLI CVL
            Au Niger, la police a dispersé les manifestants. | la police | NER COP
            La junte nigérienne a reçu une délégation américaine. | une délégation américaine | USA GOV
            Le général Salifou Mody, ministre de la Défense, a quitté le Niger. | Le général Salifou Mody | NER GOV MIL
            L'ancien président béninois Boni Yayi a critiqué le gouvernement. | L'ancien président béninois Boni Yayi | BEN ELI GOV PTY
            Boko Haram a attaqué un village du Nigeria. | Boko Haram | IMG REB
            Des hommes armés ont tué douze soldats au Burkina Faso. | Des hommes armés | null UAF
            Des hommes armés ont tué douze soldats au Burkina Faso. | douze soldats | BFA MIL
            La Cedeao a levé les sanctions contre le Mali. | La Cedeao | IGO GOV
            L'Union européenne a suspendu son aide au Niger. | L'Union européenne | EUR GOV
            Des casques bleus ont été blessés à Kidal. | Des casques bleus | UNO MIL
            Un porte-parole de l'armée togolaise a confirmé l'attaque. | Un porte-parole de l'armée togolaise | TGO MIL
            Le Mouvement des forces démocratiques de Casamance (MFDC) a rendu les armes. | MFDC | SEN REB
            Le groupe Wagner a quitté la Centrafrique. | Le groupe Wagner | RUS PRM MIL
            Au Niger, le chef de la diplomatie togolaise a pris la parole. | le chef de la diplomatie togolaise | TGO GOV
            Au Niger, le chef de l'armée malienne a pris la parole. | le chef de l'armée malienne | MLI MIL
            Au Niger, le ministre des Affaires Etrangères du Soudan a pris la parole. | le ministre des Affaires Etrangères du Soudan | SDN GOV
            Etudiants et enseignants ont défilé à Dakar. | Etudiants | SEN EDU CVL
            Simone Gbagbo: «J'ai quitté le parti». | J' | CIV ELI
            Le général malien Ali Koné, chef de l'armée, dit que la Russie a retiré ses soldats. | ses soldats | RUS MIL
            Lomé a démenti. « Nos soldats ont quitté le Mali », a déclaré le ministère togolais de la Défense. | Nos soldats | TGO MIL
            """)
    void readsParticipantsInFrench(String text, String phrase, String expected) {
        assertThat(code(last("fr", text, phrase))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Niger has ended the deal. | Niger | NER GOV
            The Pentagon confirmed the withdrawal. | The Pentagon | USA GOV MIL
            Georgian police arrested ten protesters. | Georgian police | GEO COP
            Georgian police arrested ten protesters. | ten protesters | GEO CVL
            Gunmen killed twelve soldiers in Burkina Faso. | Gunmen | null UAF
            Gunmen killed twelve soldiers in Burkina Faso. | twelve soldiers | BFA MIL
            Kenya's parliament rejected the bill. | Kenya's parliament | KEN LEG
            A spokesman for the Kenyan army denied it. | the Kenyan army | KEN MIL
            Thousands of protesters marched in Nairobi. | Thousands of protesters | KEN CVL
            Nigerian President Bola Tinubu met farmers. | Nigerian President Bola Tinubu | NGA GOV
            The Islamic State claimed the attack. | The Islamic State | IMG REB
            Turkey's foreign minister visited Baghdad. | Turkey's foreign minister | TUR GOV
            Peru waits. A spokesman for the Kenyan police denied it. | A spokesman | KEN COP
            Peru waits. A spokeswoman for the European Commission denied it. | A spokeswoman | EUR GOV
            Peru waits. A senior US official met the envoy. | A senior US official | USA GOV
            Peru waits. Ukrainian forces shelled the port. | Ukrainian forces | UKR MIL
            Peru waits. Turkish-backed Syrian fighters took the town. | Turkish-backed Syrian fighters | SYR REB
            Peru waits. Pakistan's spy agency arrested him. | Pakistan's spy agency | PAK SPY
            Peru waits. Lebanon's caretaker prime minister resigned. | Lebanon's caretaker prime minister | LBN GOV
            Peru waits. The president-elect met the envoy. | The president-elect | PER GOV
            Peru waits. Al-Shabaab militants attacked the town. | Al-Shabaab militants | SOM REB
            Peru waits. Guinea's junta leader expelled the envoy. | Guinea's junta leader | GIN GOV MIL
            Peru waits. Ukraine's general staff denied it. | Ukraine's general staff | UKR MIL
            Peru waits. The People's Liberation Army held drills. | The People's Liberation Army | CHN MIL
            Peru waits. African leaders condemned the coup. | African leaders | null GOV
            Peru waits. Customs officials arrested him. | Customs officials | PER GOV COP
            Peru waits. The main trade union federation called a strike. | The main trade union federation | PER LAB
            Peru waits. Pro-government forces took the town. | Pro-government forces | PER MIL
            Peru waits. The bomber was killed. | The bomber | null UAF REB
            Peru waits. European Union officials met the envoy. | European Union officials | EUR GOV
            Peru waits. The Soviet Union signed the pact. | The Soviet Union | RUS GOV
            The Kenyan president sacked the minister. | the minister | KEN GOV
            Peru waits. Crypto executives met the envoy. | Crypto executives | PER BUS
            Peru waits. Bus drivers and whalers struck. | whalers | PER AGR CVL
            Peru waits. The special investigator met the envoy. | The special investigator | PER JUD
            Peru waits. Rebel MPs rejected the bill. | Rebel MPs | PER LEG PTY
            Peru waits. Two environmental activists were arrested. | Two environmental activists | PER SOC CVL
            Peru waits. Japan's coast guard chased the trawler. | Japan's coast guard | JPN COP MIL
            Peru waits. Three Turkish planes bombed the camp. | Three Turkish planes | TUR MIL
            Peru waits. Deputies rejected the budget. | Deputies | PER LEG COP
            Peru waits. The displaced families left the camp. | The displaced families | PER REF CVL
            Peru waits. The minister met his Chilean colleague. | his Chilean colleague | CHL GOV
            Peru waits. Lt. Gen. Rosa Quispe inspected the troops. | Lt. Gen. Rosa Quispe | PER MIL
            Peru waits. The Association of Southeast Asian Nations condemned the coup. | The Association of Southeast Asian Nations | IGO GOV
            Peru waits. The Bolivian bus drivers' union called a strike. | The Bolivian bus drivers' union | BOL LAB
            Peru waits. A patrol vessel rammed the boat. | A patrol vessel | PER MIL
            Peru waits. Mine executives met the miners. | Mine executives | PER BUS
            """)
    void readsParticipantsInEnglish(String text, String phrase, String expected) {
        assertThat(code(last("en", text, phrase))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Lamine Zeine a reçu l'ambassadeur de Chine. M. Zain a parlé du pétrole. | M. Zain | Lamine Zeine
            fr | La ministre sénégalaise a reçu les étudiants. Elle a promis des bourses. | Elle | La ministre sénégalaise
            fr | Les soldats maliens, qui gardaient le pont, ont ouvert le feu. | qui | Les soldats maliens
            fr | La députée togolaise a perdu. L'intéressée conteste la décision. | L'intéressée | La députée togolaise
            en | The Kenyan president visited Uganda. He met local farmers. | He | The Kenyan president
            fr | Le juge a inculpé le sénateur Paul Gomis. Le septuagénaire a protesté. | Le septuagénaire | Paul Gomis
            fr | Le général Paul Gomis vit en exil. Rome et Paris lui ont donné un visa. | lui | Paul Gomis
            fr | Des éleveurs ont défilé à Niamey. Ils ont réclamé du fourrage. | Ils | Des éleveurs
            en | The court jailed Senator Paul Gomis. The prisoner has protested. | The prisoner | Paul Gomis
            """)
    void followsReferences(String language, String text, String phrase, String name) {
        Entity entity = last(language, text, phrase);
        assertThat(entity.name()).isEqualTo(name);
        assertThat(find(language, text).stream()
                        .filter(other -> other.referent() == entity.referent())
                        .map(Entity::text))
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Des milliers d'individus ont été tués au Burundi. | Des milliers d'individus | BDI CVL
            Deux individus non encore identifiés ont tué un policier au Burundi. | Deux individus non encore identifiés | null UAF
            Au Niger, des snipers ont tiré sur la foule. | des snipers | null UAF
            Au Burkina Faso, des chasseurs traditionnels ont tué des éleveurs. | des chasseurs traditionnels | BFA PRM
            Au Burkina Faso, des déserteurs ont tué un berger. | des déserteurs | BFA MIL
            À Niamey, deux éléments de la gendarmerie ont péri. | deux éléments de la gendarmerie | NER COP
            Des ingénieurs indiens ont été enlevés au Niger. | Des ingénieurs indiens | IND LAB CVL
            Des matelots philippins ont été enlevés. | Des matelots philippins | PHL LAB
            Un flot de réfugiés a franchi la frontière du Tchad. | Un flot de réfugiés | TCD REF
            Des badauds ont été tués au Mali. | Des badauds | MLI CVL
            Des étrangers ont été enlevés au Mali. | Des étrangers | null CVL
            Au Niger, des vendeurs ambulants ont été expulsés. | des vendeurs ambulants | NER BUS CVL
            Une star du football a été reçue au Togo. | Une star du football | TGO ELI
            Au Niger, de jeunes hommes armés ont tué un enseignant. | de jeunes hommes armés | null UAF
            Au Mali, des éléments incontrôlés ont pillé la ville. | des éléments incontrôlés | null UAF
            Au Mali, les responsables de l'attaque ont été arrêtés. | les responsables de l'attaque | null UAF
            Les forces rebelles ont pris la ville au Tchad. | Les forces rebelles | TCD REB
            Les partisans de l'ancien président du Togo ont manifesté. | Les partisans de l'ancien président du Togo | TGO CVL ELI
            Une bombe a explosé au Mali. Trois sont morts. | Trois | MLI CVL
            Au Togo, des agents ont dispersé le cortège. | des agents | TGO COP
            Au Togo, les agents de la mairie ont cessé le travail. | les agents de la mairie | TGO GOV
            Au Togo, les deux parties ont signé un texte. | les deux parties | TGO GOV
            Au Togo, une partie des policiers a refusé. | une partie des policiers | TGO COP
            Au Togo, des commandos ont libéré les otages. | des commandos | TGO MIL
            Un commando a attaqué un poste au Togo. | Un commando | null UAF
            Au Togo, trente détenus ont fui. | trente détenus | TGO CRM CVL
            Au Togo, le fils de l'ancien président a été arrêté. | le fils de l'ancien président | TGO ELI CVL
            Au Togo, les services ont arrêté deux espions. | les services | TGO SPY GOV
            Au Togo, les services sociaux ont aidé les familles. | les services sociaux | TGO GOV
            Au Togo, la direction a renvoyé dix ouvriers. | la direction | TGO BUS
            Des élus ont critiqué le ministre au Togo. | Des élus | TGO LEG GOV
            Au Togo, des militants des droits humains ont été arrêtés. | des militants des droits humains | TGO SOC CVL
            Au Togo, la société civile a protesté. | la société civile | TGO SOC CVL
            Le locataire de la Maison-Blanche a reçu le roi du Maroc. | Le locataire de la Maison-Blanche | USA GOV
            L'Onu a condamné l'attaque au Togo. | L'Onu | UNO GOV
            Le Mali poursuit Barrick Gold. La firme proteste. | La firme | CAN BUS
            Des avions ont visé un dépôt au Togo. | Des avions | TGO MIL CVL
            Le Mouvement national de libération de l'Azawad a fui le Mali. Le mouvement a signé. | Le mouvement | MLI REB
            L'équipe médicale a quitté le Togo. | L'équipe médicale | TGO MED
            Radio Zébu a été suspendue au Togo. | Radio Zébu | TGO JRN
            Le père Sylvestre Okonda a été enlevé au Togo. | Le père Sylvestre Okonda | TGO REL
            Deux voleurs ont tué son père Sylvestre Okonda au Togo. | son père Sylvestre Okonda | TGO CVL
            Les soldats togolais ont fui. Leurs camarades ont été arrêtés. | Leurs camarades | TGO MIL
            Le chef d'une coopérative agricole a été arrêté au Togo. | une coopérative agricole | TGO AGR
            Une colonne rebelle a quitté le Togo. | Une colonne rebelle | TGO REB
            Au Togo, la place a été fermée sur décision préfectorale. | préfectorale | TGO GOV
            Au Togo, les étudiants dénoncent des violences policières. | policières | TGO COP
            Au Togo, les GJ ont défilé. | les GJ | TGO CVL
            """)
    void knowsOrdinaryPeopleInFrench(String text, String phrase, String expected) {
        assertThat(code(last("fr", text, phrase))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Un homme armé a tué deux femmes à Nice. Le suspect a été arrêté. Il s'agit d'un Marocain de 26 ans. L'agresseur a avoué. | L'agresseur | MAR UAF
            Un assaillant a tué deux passants à Nice. Il s'agit d'un homme tunisien de 30 ans. Le tireur a avoué. | Le tireur | TUN UAF
            Un attaquant a tué un policier à Lyon. Le suspect serait un Palestinien de 19 ans. Le tireur a fui. | Le tireur | PSE UAF
            Un homme armé a tué deux femmes à Nice. L'assaillant, un Soudanais de 33 ans, a été écroué. | Un homme armé | SDN UAF
            Un homme d'origine libyenne a poignardé trois passants à Nice. L'auteur de l'attaque a été arrêté. | L'auteur de l'attaque | LBY UAF
            Un assaillant a tué deux passants à Nice. La police a abattu l'assaillant. Il était de nationalité tunisienne. | l'assaillant | TUN UAF
            Un assaillant a tué deux passants à Nice. Le suspect est d'origine tchétchène. | Le suspect | RUS UAF CVL
            Un assaillant a tué deux passants à Nice. Le suspect, un Tunisien, a avoué. | Le suspect | TUN UAF CVL
            Un assaillant a tué deux passants. Selon les journaux du soir, le suspect serait un Jordanien de 22 ans. | le suspect | JOR UAF CVL
            Un soldat tchadien a tué deux passants à Abéché. Le tireur a été condamné. | Le tireur | TCD MIL
            """)
    void followsALoneAttacker(String text, String phrase, String expected) {
        Entity again = last("fr", text, phrase);
        assertThat(code(again)).isEqualTo(expected);
        assertThat(again.referent()).isEqualTo(find("fr", text).get(0).referent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Un homme armé a tué deux passants à Nice. Le président s'est entretenu avec son homologue tunisien. | Un homme armé | null UAF
            Un homme armé a tué deux passants à Nice. Il s'est rendu à la police tunisienne. | Un homme armé | null UAF
            """)
    void whoeverElseIsOfAStateTellsNothingOfTheAttacker(String text, String phrase, String expected) {
        assertThat(code(last("fr", text, phrase))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Peru waits. The New People's Army burned a bridge. | The New People's Army | PHL REB
            en | Peru waits. The Al-Aqsa Martyrs' Brigades burned a bridge. | Al-Aqsa Martyrs' Brigades | PSE REB
            en | Peru waits. Standard & Poor's cut its rating. | Standard & Poor's | USA BUS
            fr | Le Mouvement national de libération de l'Azawad a brûlé un pont au Togo. | Le Mouvement national de libération de l'Azawad | MLI REB
            """)
    void knowsNamesWithAnApostropheWithin(String language, String text, String phrase, String expected) {
        assertThat(code(last(language, text, phrase))).isEqualTo(expected);
    }

    @Test
    void severalAttackersAreNotOne() {
        String text = "Trois hommes armés ont attaqué un hôtel. Deux assaillants ont été tués. Les ravisseurs ont fui.";
        assertThat(last("fr", text, "Les ravisseurs").name()).isEqualTo("Trois hommes armés");
        assertThat(last("fr", text, "Deux assaillants").name()).isEqualTo("Deux assaillants");
        String two = "Un tireur a tué un passant. Le second tireur a fui. L'assassin du maire a été jugé.";
        int first = last("fr", two, "Un tireur").referent();
        assertThat(last("fr", two, "Le second tireur").referent()).isNotEqualTo(first);
        assertThat(last("fr", two, "L'assassin du maire").referent()).isNotEqualTo(first);
    }

    @Test
    void aStatementIsNotWhomItTellsOf() {
        String text =
                "L'armée a dit dans un communiqué que le ministre tchadien de l'Eau, le général Abakar Issa, avait visité le puits.";
        assertThat(last("fr", text, "un communiqué").referent())
                .isNotEqualTo(last("fr", text, "le général Abakar Issa").referent());
    }

    @Test
    void anItemOfADigestIsReadByItself() {
        String digest = """
                Ghana : le président du Ghana limoge un ministre du Ghana.
                Le ministre a quitté Accra, capitale du Ghana.
                Niger : des soldats tombés dans une embuscade.
                Les soldats gardaient un puits.
                """;
        assertThat(code(last("fr", digest, "Les soldats"))).isEqualTo("NER MIL");
    }

    @Test
    void takesNigerianForNigerienWhereTheReportIsAboutNiger() {
        String text = "Niger : le Premier ministre nigérian accuse Washington.\n\nLe Niger a dénoncé l'accord.";
        assertThat(last("fr", text, "le Premier ministre nigérian").country()).isEqualTo("NER");
        assertThat(last("fr", "Le Nigeria proteste. Un soldat nigérian est mort.", "Un soldat nigérian")
                        .country())
                .isEqualTo("NGA");
    }

    @Test
    void givesThingsTheirOwners() {
        Entity convoy = last("fr", "Un convoi de l'ONU a été attaqué près de Gao.", "Un convoi de l'ONU");
        assertThat(code(convoy)).startsWith("UNO");
        Entity station = last("fr", "Au Burkina Faso, un poste de police a été incendié.", "un poste de police");
        assertThat(station.kind()).isEqualTo(Kind.THING);
        assertThat(code(station)).isEqualTo("BFA COP");
    }

    @Test
    void surviveAnyText() {
        String[] words = "le la des de du président armée ( ) « » , . : Mali malien ONU qui il ses Zeine 28 , et ancien"
                .split(" ", -1);
        Random random = new Random(11);
        for (int i = 0; i < 150; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 3 + random.nextInt(25); j++) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            String given = text.toString();
            for (Entity entity : find("fr", given)) {
                assertThat(entity.span().in(given)).isEqualTo(entity.text());
                assertThat(entity.from()).isLessThan(entity.to());
            }
        }
    }
}
