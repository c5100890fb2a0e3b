package org.depeche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depeche.syntax.Parser;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.text.Report;
import org.depeche.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constructions that give a word its arguments, as the parser sees them. */
class ArgumentsTest {
    private record Language(TextReader reader, Parser parser, Lexicon lexicon) {}

    private static final Map<String, Language> LANGUAGES = new HashMap<>();

    private static Language language(String code) {
        return LANGUAGES.computeIfAbsent(code, c -> new Language(TextReader.load(c), Parser.load(c), Lexicon.load(c)));
    }

    @ParameterizedTest(name = "{1}: {2} of {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | L'armée a attaqué les rebelles. | attaqué | subject | armée",
                "fr | L'armée a attaqué les rebelles. | attaqué | object | rebelles",
                "fr | Les rebelles ont été attaqués par l'armée. | attaqués | subject | armée",
                "fr | Les rebelles ont été attaqués par l'armée. | attaqués | object | rebelles",
                "fr | Le président est venu à Paris. | venu | subject | président",
                "fr | Le ministre s'est engagé à coopérer. | engagé | subject | ministre",
                "fr | Le ministre s'est engagé à coopérer. | coopérer | subject | ministre",
                "fr | Les otages libérés par l'armée sont rentrés. | libérés | object | otages",
                "fr | L'armée a mené une attaque contre les rebelles. | attaque | subject | armée",
                "fr | L'armée a mené une attaque contre les rebelles. | attaque | contre | rebelles",
                "fr | L'armée a subi une attaque. | attaque | object | armée",
                "fr | Une attaque a visé des policiers. | attaque | object | policiers",
                "fr | Le ministre a été victime d'une attaque. | attaque | object | ministre",
                "fr | La saisie du navire par la marine a choqué Paris. | saisie | object | navire",
                "fr | La saisie du navire par la marine a choqué Paris. | saisie | subject | marine",
                "fr | Le plan de paix de Bamako a été dévoilé. | plan | owner | paix Bamako",
                "fr | La France a imposé des sanctions à la Russie. | imposé | à | Russie",
                "fr | Les rebelles ont fait exploser un pont. | fait | object | pont",
                "fr | La rencontre entre le président et le roi a eu lieu. | rencontre | between | président roi",
                "fr | La police a arrêté une dizaine de manifestants. | arrêté | object | dizaine manifestants",
                "fr | L'armée annonce avoir repris cinq villages. | repris | object | villages",
                "fr | Dix hommes grièvement atteints sont morts. | atteints | object | hommes",
                "fr | Une attaque attribuée aux djihadistes a choqué le pays. | attaque | subject | djihadistes",
                "fr | Une attaque visant des policiers a choqué le pays. | attaque | object | policiers",
                "fr | Le ministre dénonce l'attaque que la Turquie a menée. | attaque | subject | Turquie",
                "fr | Le ministre dénonce l'attaque que la Turquie a subie. | attaque | object | Turquie",
                "fr | Les otages que l'armée a libérés sont rentrés. | libérés | object | otages",
                "fr | L'attaque qui a visé la police a choqué le pays. | attaque | object | police",
                "fr | L'attaque a fait trois morts. | attaque | object | morts",
                "fr | L'attentat a coûté la vie à trois soldats. | attentat | object | vie soldats",
                "fr | La police recherche l'auteur de l'attaque. | attaque | subject | auteur",
                "fr | Les rebelles sont responsables de l'attaque. | attaque | subject | rebelles",
                "fr | Un homme a été arrêté pour l'attaque. | attaque | subject | homme",
                "fr | Paris accuse Bangui d'avoir tué trois soldats. | tué | subject | Bangui",
                "fr | Le commando est accusé d'avoir tué trois soldats. | tué | subject | commando",
                "fr | Le président malien a limogé le ministre de la Défense. | limogé | object | ministre Défense",
                "fr | Des manifestants ont hué le ministre. | hué | object | ministre",
                "fr | La colère des éleveurs belges dure. | colère | object | éleveurs",
                "fr | Le pape avait plaidé sa cause auprès du roi. | plaidé | auprès | roi",
                "en | The army attacked the rebels. | attacked | subject | army",
                "en | The rebels were attacked by the army. | attacked | subject | army",
                "en | The rebels were attacked by the army. | attacked | object | rebels",
                "en | The minister resigned. | resigned | subject | minister",
                "en | The army launched an attack on the rebels. | attack | subject | army",
                "en | The army launched an attack on the rebels. | attack | on | rebels",
                "en | Turkey extended its blockade. | blockade | owner | its Turkey",
                "en | An attack hit the convoy. | attack | object | convoy",
                "en | An attack blamed on the rebels shocked the country. | attack | subject | rebels",
                "en | The minister denounced an attack that rebels had launched on the town. | attack | subject | rebels",
                "en | The attack claimed the lives of three soldiers. | attack | object | lives soldiers",
                "en | The rebels were accused of the attack. | attack | subject | rebels",
                "en | The rebels were accused of killing three soldiers. | killing | subject | rebels",
                "en | The mastermind of the attack has fled. | attack | subject | mastermind",
                "en | The Ethiopian government has pulled out of the talks. | pulled | of | talks",
                "en | The United Nations praised the efforts of Pakistan. | praised | object | efforts Pakistan",
            })
    void fillsRoles(String language, String text, String predicate, String role, String fillers) {
        Language tools = language(language);
        Tree tree = tools.parser()
                .parse(tools.reader()
                        .read(new Report("", language, null, null, text, null))
                        .get(0));
        Word word = tree.words().stream()
                .filter(w -> w.form().equals(predicate))
                .findFirst()
                .orElseThrow();
        Set<String> found = tools.lexicon().arguments().of(tree, word).stream()
                .filter(argument -> argument.role().equals(role))
                .map(argument -> argument.word().form())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).containsExactlyInAnyOrderElementsOf(List.of(fillers.split(" ")));
    }
}
