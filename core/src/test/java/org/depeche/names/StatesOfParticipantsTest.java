package org.depeche.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depeche.names.Participants.code;
import static org.depeche.names.Participants.last;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which state somebody belongs to whose own words do not say it. */
class StatesOfParticipantsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Washington négocie. Washington retire ses soldats. Washington paie. La foule est descendue dans les rues de Niamey. | La foule | NER CVL
            fr | Les soldats américains partiront. Les avions américains aussi. Le pouvoir du Niger a parlé et les étudiants ont défilé à Agadez. | les étudiants | NER EDU CVL
            fr | Plusieurs chefs d'Etat ont signé un accord au Togo. | Plusieurs chefs d'Etat | null GOV
            fr | Le Kenya et la Tanzanie ont signé. Les deux pays ont ouvert la frontière. | Les deux pays | null GOV
            fr | Les élèves ont été libérés au Nigeria. Leurs ravisseurs ont fui. | Leurs ravisseurs | null UAF
            fr | Des djihadistes ont pillé un marché du Mali. | Des djihadistes | IMG REB
            fr | Un djihadiste tunisien a été arrêté à Nice. | Un djihadiste tunisien | TUN REB
            fr | Un camion de l'armée malienne a sauté sur une mine. | Un camion de l'armée malienne | MLI MIL
            fr | Le ministre tchadien Modi a démissionné. | Le ministre tchadien Modi | TCD GOV
            fr | La Première dame du Togo a visité l'hôpital. | La Première dame du Togo | TGO GOV ELI
            fr | Des individus masqués ont pillé une banque à Bamako. | Des individus masqués | null UAF
            fr | L'émissaire de la Cedeao, Goodluck Jonathan, a quitté Bamako. | Goodluck Jonathan | IGO GOV
            fr | L'accord a été rejeté aussi bien par des centaines de manifestants que par la police du Mali. | des centaines de manifestants | MLI CVL
            fr | Trois personnes ont péri au Mali, dont un ressortissant suisse. | un ressortissant suisse | CHE CVL
            fr | Au Mali, la junte au pouvoir à Niamey a protesté. | la junte au pouvoir | NER GOV MIL
            fr | Au Mali, la coalition au pouvoir allemande a protesté. | la coalition au pouvoir allemande | DEU PTY GOV
            fr | Au Mali, le secrétaire général du parti au pouvoir tanzanien a protesté. | le secrétaire général du parti au pouvoir tanzanien | TZA PTY GOV
            fr | Au Mali, le président du syndicat des journalistes tchadiens a protesté. | le président du syndicat des journalistes tchadiens | TCD LAB
            fr | Au Mali, l'ex-ministre de la Justice du Bénin a protesté. | l'ex-ministre de la Justice du Bénin | BEN ELI GOV
            fr | Au Mali, l'ancien directeur des services de renseignement gabonais a fui. | l'ancien directeur des services de renseignement gabonais | GAB ELI SPY
            fr | Au Mali, l'ex-putschiste guinéen a protesté. | l'ex-putschiste guinéen | GIN ELI MIL
            fr | Au Mali, le procureur général près la cour d'appel de Lomé a protesté. | le procureur général près | TGO JUD
            fr | Étudiants et policiers tchadiens ont fui le Mali. | Étudiants | TCD EDU CVL
            fr | Le contingent togolais de la Minusma a quitté le Mali. | Le contingent togolais de la Minusma | TGO MIL
            fr | Au Mali, la Croix-Rouge béninoise a protesté. | la Croix-Rouge béninoise | BEN SOC MED
            fr | Au Mali, le PDG de TotalEnergies a protesté. | le PDG de TotalEnergies | FRA BUS
            fr | Au Mali, un haut officier de la gendarmerie gabonaise a protesté. | un haut officier de la gendarmerie gabonaise | GAB COP
            fr | Au Mali, les soldats de l'ONU ont protesté. | les soldats de l'ONU | UNO MIL
            fr | Au Mali, la médiation togolaise a protesté. | la médiation togolaise | TGO GOV
            fr | Au Mali, les sapeurs-pompiers béninois ont protesté. | les sapeurs-pompiers béninois | BEN LAB GOV
            fr | Au Mali, l'entourage du président camerounais a protesté. | l'entourage du président camerounais | CMR GOV
            fr | Au Mali, l'Autorité de lutte contre la corruption malgache a protesté. | l'Autorité de lutte contre la corruption malgache | MDG GOV
            fr | Au Mali, la Commission vérité et réconciliation gambienne a protesté. | la Commission vérité et réconciliation gambienne | GMB GOV
            fr | Au Mali, l'armée et la police gabonaises ont protesté. | l'armée | GAB MIL
            fr | Au Mali, le ministre de l'Intérieur et de la Sécurité ivoirien a protesté. | le ministre de l'Intérieur | CIV GOV
            fr | Au Mali, des sénateurs républicains américains ont protesté. | des sénateurs républicains américains | USA LEG
            fr | Au Mali, le patron d'Orange Niger a protesté. | le patron d'Orange Niger | NER BUS
            fr | Au Mali, le Vietnamien Hoang Xuan Vinh a gagné. | Hoang Xuan Vinh | VNM CVL
            fr | Au Mali, l'émissaire onusien a protesté. | l'émissaire onusien | UNO GOV
            en | Jihadists in Turkey attacked a bus. | Jihadists | IMG REB
            en | Washington sent envoys. Washington wants talks. A crowd gathered in the streets of Nairobi. | A crowd | KEN CVL
            """)
    void findsTheStateOfUnnamedGroups(String language, String text, String phrase, String expected) {
        assertThat(code(last(language, text, phrase))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Le Togo et le Bénin se disputent un puits. Le Togo a menacé son voisin. | son voisin | BEN GOV
            fr | Le Togo et le Bénin se disputent un puits. Lomé a cédé. Les deux voisins se reverront. | Les deux voisins | TGO GOV
            fr | Le président togolais ira au Bénin. Il recevra son homologue du Ghana. | son homologue du Ghana | GHA GOV
            fr | Le voisin togolais a fermé la frontière. | Le voisin togolais | TGO GOV
            fr | L'Italie aide le Togo. À Lomé, l'ambassadeur Aldo Ferri a remis les clés. | l'ambassadeur Aldo Ferri | ITA GOV
            fr | L'Italie aide le Togo. Le consul à Lomé a remis les clés. | Le consul | ITA GOV
            en | Peru and Chile quarrel over a well. Peru accuses its neighbour of lying. | its neighbour | CHL GOV
            en | Italy helps Peru. In Lima, ambassador Aldo Ferri handed over the keys. | ambassador Aldo Ferri | ITA GOV
            fr | Le Togo attend. Le putsch inquiète les chefs d'État ouest-africains. | les chefs d'État ouest-africains | IGO GOV
            fr | Le Togo attend. Les pays d'Asie centrale ont promis un don. | Les pays d'Asie centrale | null GOV
            fr | Le Togo attend. Plusieurs pays ont promis un don. | Plusieurs pays | null GOV
            fr | Le Togo attend. Les pays membres ont promis un don. | Les pays membres | null GOV
            fr | Le Togo attend. Les États membres ont promis un don. | Les États membres | null GOV
            fr | Le Togo attend. Le pays a promis un don. | Le pays | TGO GOV
            fr | Le Togo attend. Des diplomates occidentaux ont protesté. | Des diplomates occidentaux | null GOV
            en | Peru waits. The foreign minister resigned. | The foreign minister | PER GOV
            fr | Le Togo attend. Bruxelles a suspendu son aide. | Bruxelles | EUR GOV
            fr | La Belgique attend. Bruxelles a suspendu son aide. | Bruxelles | BEL GOV
            fr | Le Togo attend. Les Vingt-Sept ont suspendu leur aide. | Les Vingt-Sept | EUR GOV
            fr | L'Union européenne hésite. Le Togo attend l'Union. | l'Union | EUR GOV
            fr | La Corée du Nord a tiré un missile. Le Nord a menacé Tokyo. | Le Nord | PRK GOV
            en | Peru waits. The Dutch have refused. | The Dutch | NLD GOV
            en | Peru waits. Ministers told the Israelis to stop. | the Israelis | ISR GOV
            en | Peru waits. Two Israelis were freed. The Israelis had been kidnapped. | The Israelis | ISR CVL
            en | Peru waits. The Brazilian was freed. | The Brazilian | BRA CVL
            en | Peru waits. Sympathy for the Palestinians is great. | the Palestinians | PSE CVL
            en | China waits. Taiwan wants talks with China. The mainland has refused. | The mainland | CHN GOV
            en | Peru waits. Europe has refused. | Europe | EUR GOV
            fr | Togo-Bénin : un puits pour deux. | Togo | TGO GOV
            fr | Togo-Bénin : un puits pour deux. | Bénin | BEN GOV
            fr | Un accord Canada-UE a été signé. | UE | EUR GOV
            fr | Au Togo, les polices ghanéenne et béninoise ont arrêté deux hommes. | béninoise | BEN COP
            fr | Au Togo, Médecins sans frontières a ouvert un hôpital. | Médecins sans frontières | NGO MED SOC
            fr | Au Togo, des migrants ont été battus. | des migrants | null REF
            fr | Au Togo, la police a fouillé Facebook. | Facebook | MNC BUS
            fr | Au Togo, Ada Brun a été libérée. L'Italienne avait été enlevée à Lomé. | Ada Brun | ITA CVL
            """)
    void tellsOfWhichStateSomebodyIsBesideAnother(String language, String text, String phrase, String expected) {
        assertThat(code(last(language, text, phrase))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Au Togo, au Togo encore, on attend la Belgique. Le royaume a promis un don au Togo. | Le royaume | BEL GOV
            fr | Au Togo, au Togo encore, on attend l'Allemagne. La chancelière a promis un don au Togo. | La chancelière | DEU GOV
            fr | Au Togo, le roi a dansé. | le roi | TGO GOV
            en | Peru, Peru and again Peru awaits Sweden. The king promised Peru a gift. | The king | SWE GOV
            fr | Le Togo attend. Une vingtaine de pays ont signé. | Une vingtaine de pays | null GOV
            fr | Une patrouille italienne a quitté le Togo. Les soldats ont gagné le port du Togo. | Les soldats | ITA MIL
            fr | Une patrouille italienne a quitté le Togo. L'armée a gagné le port du Togo. | L'armée | TGO MIL
            fr | Boko Haram recule au Tchad. Les insurgés ont fui. | Les insurgés | IMG REB
            fr | La France attend. Au Portugal, le Parti socialiste a voté. | le Parti socialiste | PRT PTY
            fr | Le Togo attend. Au Togo, le Parti communiste chinois a ouvert un bureau. | le Parti communiste chinois | CHN PTY GOV
            fr | Au Togo, la DPJ a libéré trois hommes. | la DPJ | TGO null
            fr | Au Togo, la Direction de la police judiciaire (DPJ) veille. La DPJ a libéré trois hommes. | La DPJ | TGO COP
            fr | Le Togo reçoit le Japon. Le DPJ a libéré trois hommes. | Le DPJ | JPN PTY OPP
            fr | Le Mali poursuit Barrick Gold. L'entreprise canadienne proteste. | L'entreprise canadienne | CAN BUS
            fr | La Corée du Sud a protesté. Le Sud exige des excuses. | Le Sud | KOR GOV
            """)
    void tellsWhichStateANounMeans(String language, String text, String phrase, String expected) {
        assertThat(code(last(language, text, phrase))).isEqualTo(expected);
    }
}
