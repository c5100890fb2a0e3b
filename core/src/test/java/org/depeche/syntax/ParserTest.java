package org.depeche.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.depeche.text.Sentence;
import org.depeche.text.Span;
import org.depeche.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {
    private static final String[] VOCABULARY = {
        "le",
        "la",
        "l'",
        "du",
        "des",
        "aux",
        "président",
        "a",
        "été",
        "renversé",
        "par",
        "l'armée",
        ",",
        ".",
        "(",
        "\"",
        "Mali",
        "ONU",
        "qui",
        "que",
        "et",
        "3 000",
        "%",
        "-t-il",
        "the",
        "of",
        "cannot",
        "'s",
        "n't",
        "was",
        "killed",
        "by",
        "who",
        "…",
        "🚀",
        "-",
        "é",
        "ΑΒΓ",
        "中",
        "Côte",
        "d'",
        "Ivoire",
        "aurait",
        "tués",
        "hier"
    };

    private static Sentence sentence(List<String> forms) {
        List<Token> tokens = new ArrayList<>();
        int offset = 0;
        for (String form : forms) {
            tokens.add(new Token(form, new Span(offset, offset + form.length())));
            offset += form.length() + 1;
        }
        return new Sentence(0, false, 0, tokens);
    }

    private static Tree parse(Parser parser, String text) {
        return parser.parse(sentence(List.of(text.split(" "))));
    }

    private static void assertTree(Tree tree) {
        assertThat(tree.words()).filteredOn(word -> word.head() < 0).hasSize(1);
        assertThat(tree.root().relation()).isEqualTo("root");
        for (Word word : tree.words()) {
            assertThat(tree.dominates(tree.root(), word)).isTrue();
            assertThat(word.lemma()).isNotEmpty();
            assertThat(word.relation().equals("root")).isEqualTo(word.head() < 0);
        }
        int end = 0;
        for (Name name : tree.names()) {
            assertThat(name.from()).isGreaterThanOrEqualTo(end);
            assertThat(name.to()).isGreaterThan(name.from()).isLessThanOrEqualTo(tree.size());
            end = name.to();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void anyTokensGiveATreeAndAlwaysTheSame(String language) {
        Parser parser = Parser.load(language);
        Parser again = Parser.load(language);
        Random random = new Random(17);
        for (int round = 0; round < 200; round++) {
            int length = round == 0 ? 500 : 1 + random.nextInt(40);
            List<String> forms = random.ints(length, 0, VOCABULARY.length)
                    .mapToObj(i -> VOCABULARY[i])
                    .toList();
            Tree tree = parser.parse(sentence(forms));
            assertTree(tree);
            assertThat(again.parse(sentence(forms)).words()).isEqualTo(tree.words());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void manyThreadsShareAParser(String language) {
        Parser parser = Parser.load(language);
        Sentence sentence = sentence(List.of("Le", "chef", "des", "rebelles", "was", "killed", "in", "Bamako", "."));
        List<Word> expected = parser.parse(sentence).words();
        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> parser.parse(sentence).words()))
                .allMatch(expected::equals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "fr | Le chef du mouvement est arrivé au palais . | Le chef de le mouvement est arrivé à le palais .",
                "fr | Les troupes des pays voisins partent . | Les troupes de les pays voisins partent .",
                "fr | Il a rencontré des ministres hier . | Il a rencontré des ministres hier .",
                "fr | AUX ARMES | À LES ARMES",
                "fr | Des rebelles ont attaqué la ville . | Des rebelles ont attaqué la ville .",
                "fr | Le pays auquel il pense | Le pays à lequel il pense",
            })
    void contractionsAreTakenApart(String language, String tokens, String words) {
        Tree tree = parse(Parser.load(language), tokens);
        assertThat(tree.words()).extracting(Word::form).containsExactly(words.split(" "));
        assertThat(tree.span(0, tree.size())).isEqualTo(tree.sentence().span());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Le gouvernement rejettera cette offre demain .     | 2 | rejeter    | VERB | FIN  | IND  | FUT",
                "fr | Trois soldats auraient péri près de la frontière . | 2 | avoir      | AUX  | FIN  | CND  | PRES",
                "fr | Trois soldats auraient péri près de la frontière . | 3 | périr      | VERB | PART | NONE | PAST",
                "fr | Les rebelles ont libéré deux otages .              | 3 | libérer    | VERB | PART | NONE | PAST",
                "fr | Le ministre dit que tout va bien .                 | 2 | dire       | VERB | FIN  | IND  | PRES",
                "fr | Il a dit que les négociations continuent .         | 2 | dire       | VERB | PART | NONE | PAST",
                "fr | L' armée bombardait la ville .                     | 2 | bombarder  | VERB | FIN  | IND  | IMP",
                "fr | L' armée veut reprendre la ville .                 | 3 | reprendre  | VERB | INF  | NONE | NONE",
                "fr | Des négociations sont en cours .                   | 1 | négociation| NOUN | NONE | NONE | NONE",
                "fr | Les autorités nigériennes protestent .             | 2 | nigérien   | ADJ  | NONE | NONE | NONE",
                "fr | La retraite des rebelles est confirmée .              | 1 | retraite   | NOUN | NONE | NONE | NONE",
                "fr | Il faut négocier .                                 | 1 | falloir    | VERB | FIN  | IND  | PRES",
                "fr | La France a reconnu le nouveau gouvernement .      | 3 | reconnaître| VERB | PART | NONE | PAST",
                "fr | Les soldats étaient partis .                       | 2 | être       | AUX  | FIN  | IND  | IMP",
                "fr | Le Premier ministre est attendu à Niamey .         | 6 | Niamey     | PROPN| NONE | NONE | NONE",
                "fr | L' opposition annonce une marche .                 | 2 | annoncer   | VERB | FIN  | IND  | PRES",
                "fr | Tchad : le gouvernement annonce 12 arrestations    | 4 | annoncer   | VERB | FIN  | IND  | PRES",
                "fr | Mali : l' armée ferme les stations de radio        | 4 | fermer     | VERB | FIN  | IND  | PRES",
                "fr | Le parquet dément toute arrestation .             | 2 | démentir   | VERB | FIN  | IND  | PRES",
                "fr | Le parquet reste d' une voix ferme .               | 6 | ferme      | ADJ  | NONE | NONE | NONE",
                "fr | Mort de l' ancien président du Ghana               | 4 | président  | NOUN | NONE | NONE | NONE",
                "en | The rebels attacked two villages .                 | 2 | attack     | VERB | FIN  | IND  | PAST",
                "en | Two villages were attacked by the rebels .         | 3 | attack     | VERB | PART | NONE | PAST",
                "en | The army is withdrawing its troops .               | 3 | withdraw   | VERB | GER  | NONE | NONE",
                "en | The army will withdraw its troops .                | 3 | withdraw   | VERB | INF  | NONE | NONE",
                "en | The minister says that talks will resume .         | 2 | say        | VERB | FIN  | IND  | PRES",
                "en | The soldiers found two bodies .                    | 2 | find       | VERB | FIN  | IND  | PAST",
                "en | Two women died in the attacks .                    | 1 | woman      | NOUN | NONE | NONE | NONE",
            })
    void wordsHaveLemmaAndMorphology(
            String language, String tokens, int index, String lemma, Pos pos, String form, String mood, String tense) {
        Word word = parse(Parser.load(language), tokens).word(index);
        assertThat(word.lemma()).isEqualTo(lemma);
        assertThat(word.pos()).isEqualTo(pos);
        assertThat(word.morphology().verbForm().name()).isEqualTo(form);
        assertThat(word.morphology().mood().name()).isEqualTo(mood);
        assertThat(word.morphology().tense().name()).isEqualTo(tense);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Le chef a été tué par l' armée .         | chef     | nsubj:pass | tué",
                "fr | Le chef a été tué par l' armée .         | armée    | obl:agent  | tué",
                "fr | Niger : le président annonce un dialogue | président | nsubj     | annonce",
                "fr | Niger : le président annonce un dialogue | Niger     | parataxis | annonce",
                "fr | La France retire ses soldats du Niger .  | soldats  | obj        | retire",
                "fr | La France retire ses soldats du Niger .  | France   | nsubj      | retire",
                "fr | Des heurts entre la police et des élèves ont fait dix morts . | élèves | conj       | police",
                "en | Talks between Russia and Finland have begun . | Finland | conj       | Russia",
                "en | The city was retaken by the army .       | city     | nsubj:pass | retaken",
                "en | The city was retaken by the army .       | army     | obl:agent  | retaken",
                "en | France is withdrawing its soldiers .     | soldiers | obj        | withdrawing",
            })
    void relationsHaveTheirSubtypes(String language, String tokens, String dependent, String relation, String head) {
        Tree tree = parse(Parser.load(language), tokens);
        Word word = tree.words().stream()
                .filter(w -> w.form().equals(dependent))
                .findFirst()
                .orElseThrow();
        assertThat(word.relation()).isEqualTo(relation);
        assertThat(tree.head(word)).extracting(Word::form).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Le président Emmanuel Macron est à Bamako .     | Emmanuel Macron | PERSON",
                "fr | Le président Emmanuel Macron est à Bamako .     | Bamako          | LOCATION",
                "fr | L' Union africaine condamne le coup d' État .   | Union africaine | ORGANISATION",
                "en | Yesterday Emmanuel Macron arrived in Bamako .   | Emmanuel Macron | PERSON",
                "en | President Emmanuel Macron arrived in Bamako .   | Bamako          | LOCATION",
            })
    void namesAreFound(String language, String tokens, String name, NameType type) {
        Tree tree = parse(Parser.load(language), tokens);
        assertThat(tree.names()).anySatisfy(found -> {
            List<String> forms = tree.words().subList(found.from(), found.to()).stream()
                    .map(Word::form)
                    .toList();
            assertThat(String.join(" ", forms)).isEqualTo(name);
            assertThat(found.type()).isEqualTo(type);
        });
    }
}
