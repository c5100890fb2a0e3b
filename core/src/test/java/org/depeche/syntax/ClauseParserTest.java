package org.depeche.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.Sentence;
import org.depeche.text.Span;
import org.depeche.text.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseParserTest {
    private static Parser french;

    @BeforeAll
    static void load() {
        french = Parser.load("fr");
    }

    private static Tree parse(String text) {
        List<Token> tokens = new ArrayList<>();
        for (String form : List.of(text.split(" "))) {
            int offset = tokens.size();
            tokens.add(new Token(form, new Span(offset, offset + 1)));
        }
        return french.parse(new Sentence(0, false, 0, tokens));
    }

    private static void assertArc(String text, String dependent, String relation, String head) {
        Tree tree = parse(text);
        Word word = tree.words().stream()
                .filter(w -> w.form().equals(dependent))
                .findFirst()
                .orElseThrow();
        Word governor = tree.head(word);
        assertThat(governor == null ? "" : governor.form()).as(dependent).isEqualTo(head);
        assertThat(word.is(relation)).as("%s of %s", word.relation(), dependent).isTrue();
    }

    /** Read as one clause, each of these gives the second verb or its subject a wrong head. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le ministre a présenté sa démission lundi , selon Awa Traoré , Paris a menacé Bamako de sanctions . | Paris | nsubj | menacé",
                "Le ministre a présenté sa démission lundi , selon Awa Traoré , Paris a menacé Bamako de sanctions . | menacé | parataxis | présenté",
                "Moscou livrera des armes au régime , d' après un diplomate , Washington prépare une réponse . | prépare | parataxis | livrera",
                "Moscou livrera des armes au régime , d' après un diplomate , Washington prépare une réponse . | diplomate | obl | livrera",
                "Des milliers de manifestants ont défilé contre le coup de force , la police a dispersé le cortège . | dispersé | parataxis | défilé",
                "L' armée a repris la ville au petit matin , les rebelles ont fui . | fui | parataxis | repris",
                "Le pays est en deuil , l' Union africaine condamne une attaque lâche . | condamne | parataxis | deuil",
                "La junte exige le départ des soldats français , Paris a confirmé que le retrait était en cours , l' ambassadeur a quitté le pays . | retrait | nsubj | cours",
                "La junte exige le départ des soldats français , Paris a confirmé que le retrait était en cours , l' ambassadeur a quitté le pays . | quitté | parataxis | exige",
            })
    void clausesThatACommaJoinsStandSideBySide(String text, String dependent, String relation, String head) {
        assertArc(text, dependent, relation, head);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alors que les combats continuent , la population quitte la ville . | continuent | advcl | quitte",
                "Le président , Idrissa Koné , a limogé le chef de l' armée . | Idrissa | appos | président",
                "L' armée a repris la ville dans la nuit , les rebelles ont fui vers le nord . | fui | parataxis | repris",
                "Le chef rebelle a été arrêté , a annoncé le ministère de la Défense . | annoncé | parataxis | arrêté",
            })
    void otherCommasCutNothing(String text, String dependent, String relation, String head) {
        assertArc(text, dependent, relation, head);
    }
}
