package org.depeche.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.depeche.syntax.Morphology.Tense;
import org.depeche.syntax.Tree;
import org.depeche.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTaggerTest {
    /** A Wednesday. */
    private static final Anchor ANCHOR = Anchor.given(LocalDate.of(2021, 7, 7));

    private static final TextReader FRENCH_READER = TextReader.load("fr");
    private static final TextReader ENGLISH_READER = TextReader.load("en");
    private static final TimeTagger FRENCH = TimeTagger.load("fr");
    private static final TimeTagger ENGLISH = TimeTagger.load("en");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "null",
            value = {
                "Il est mort le 2 mars 2018. | le 2 mars 2018 | 2018-03-02",
                "Ce vendredi 25 juin, il parle. | Ce vendredi 25 juin | 2021-06-25",
                "Ils partent le 1er janvier. | le 1er janvier | 2021-01-01",
                "Le 1 er mai il parle. | Le 1 er mai | 2021-05-01",
                "Né en mars, il vit. | en mars | 2021-03",
                "Il est venu en mars 2019. | en mars 2019 | 2019-03",
                "Un accord de décembre tient. | décembre | 2020-12",
                "Il est parti fin 2023. | fin 2023 | 2023-10/2023-12",
                "Il est venu début mars. | début mars | 2021-03",
                "Il est venu à la mi-mai. | à la mi-mai | 2021-05",
                "Il a régné en 2016. | en 2016 | 2016",
                "C'est la guerre des années 1990. | des années 1990 | 1990/1999",
                "C'était entre le 2 et le 5 mars. | entre le 2 et le 5 mars | 2021-03-02/2021-03-05",
                "C'était du 3 au 7 mai. | du 3 au 7 mai | 2021-05-03/2021-05-07",
                "C'est du 28 avril au 3 mai 2020. | du 28 avril au 3 mai 2020 | 2020-04-28/2020-05-03",
                "Il est tué dans la nuit du lundi 5 à ce mardi 6 juillet 2021. | dans la nuit du lundi 5 à ce"
                        + " mardi 6 juillet 2021 | 2021-07-05/2021-07-06",
                "Il est venu hier soir. | hier soir | 2021-07-06",
                "Il vient aujourd'hui. | aujourd'hui | 2021-07-07",
                "Il est venu lundi matin. | lundi matin | 2021-07-05",
                "Il est venu mercredi. | mercredi | 2021-07-07",
                "Il est venu mercredi dernier. | mercredi dernier | 2021-06-30",
                "Il est venu la semaine dernière. | la semaine dernière | 2021-06-28/2021-07-04",
                "Il est venu le mois dernier. | le mois dernier | 2021-06",
                "Il est venu l'année dernière. | l'année dernière | 2020",
                "C'est cette semaine. | cette semaine | 2021-07-05/2021-07-11",
                "Il est venu il y a trois jours. | il y a trois jours | 2021-07-04",
                "Il est venu il y a deux ans. | il y a deux ans | 2019",
                "Il gouverne depuis le 30 mai. | depuis le 30 mai | 2021-05-30/2021-07-07",
                "Il gouverne depuis 2015. | depuis 2015 | 2015/2021",
                "Il est en prison jusqu'au 30 juin 2022. | jusqu'au 30 juin 2022 | ../2022-06-30",
                "Il est parti au cours des derniers mois. | au cours des derniers mois | null",
                "Il a plu pendant trois jours. | pendant trois jours | null",
                "Il pleut chaque année. | chaque année | null",
                "Il est parti le même jour. | le même jour | 2021-07-07",
                "Il est parti la veille. | la veille | 2021-07-06",
                "Il est né le 04/05/2019. | le 04/05/2019 | 2019-05-04",
            })
    void resolvesFrenchExpressions(String text, String phrase, String edtf) {
        check(FRENCH.tag(Trees.tree(FRENCH_READER, text), ANCHOR), text, phrase, edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "null",
            value = {
                "It happened on March 2, 2018. | on March 2, 2018 | 2018-03-02",
                "It happened on Feb. 3. | on Feb. 3 | 2021-02-03",
                "It happened on 3 May 2020. | on 3 May 2020 | 2020-05-03",
                "It happened last Thursday. | last Thursday | 2021-07-01",
                "It happened Wednesday night. | Wednesday night | 2021-07-07",
                "It happened on Monday. | on Monday | 2021-07-05",
                "It happened in late 2020. | in late 2020 | 2020-10/2020-12",
                "It happened two days ago. | two days ago | 2021-07-05",
                "It happened in the past week. | in the past week | 2021-06-30/2021-07-07",
                "It was in the 1990s. | in the 1990s | 1990/1999",
                "It was in the early 1990s. | in the early 1990s | 1990/1993",
                "It happened last month. | last month | 2021-06",
                "It happened yesterday. | yesterday | 2021-07-06",
                "It happened in March. | in March | 2021-03",
                "It happened in March 2017. | in March 2017 | 2017-03",
                "They met from March 3 to 7. | from March 3 to 7 | 2021-03-03/2021-03-07",
                "He has ruled since October. | since October | 2020-10/2021-07",
                "He has ruled since 2016. | since 2016 | 2016/2021",
                "It lasted for three days. | for three days | null",
                "It happened a year ago. | a year ago | 2020",
                "It happened more than a decade ago. | more than a decade ago | 2011",
                "It happened a few days ago. | a few days ago | 2021-07",
                "It happened over the weekend. | over the weekend | 2021-07-03/2021-07-04",
                "It happened at the 2014 summit. | the 2014 | 2014",
                "It happened earlier this month. | earlier this month | 2021-07",
                "A week later, he left. | A week later | 2021-07-14",
                "They come every week. | every week | null",
            })
    void resolvesEnglishExpressions(String text, String phrase, String edtf) {
        check(ENGLISH.tag(Trees.tree(ENGLISH_READER, text), ANCHOR), text, phrase, edtf);
    }

    private static void check(List<TimeExpression> found, String text, String phrase, String edtf) {
        assertThat(found).as(text).hasSize(1);
        assertThat(found.get(0).span().in(text)).isEqualTo(phrase);
        assertThat(found.get(0).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Il votera vendredi. | votera | FUT | 2021-07-09",
                "Il vota vendredi. | vota | PAST | 2021-07-02",
                "Il votera le 3 mars. | votera | FUT | 2022-03-03",
                "Il vota le 3 mars. | vota | PAST | 2021-03-03",
                "Il votera en août. | votera | FUT | 2021-08",
                "Il vota en août. | vota | PAST | 2020-08",
                "Il vota cette semaine. | vota | PAST | 2021-07-05/2021-07-07",
            })
    void followsTheTenseOfTheVerb(String text, String verb, Tense tense, String edtf) {
        Tree tree = Trees.read(FRENCH_READER, text, verb, tense).get(0);
        assertThat(FRENCH.tag(tree, ANCHOR)).extracting(TimeExpression::edtf).containsExactly(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "Il est mort le 4 juin. | XXXX-06-04",
                "Il est mort en juin. | XXXX-06",
                "Il est mort entre le 2 et le 5 juin. | XXXX-06-02/XXXX-06-05",
                "Il est mort depuis début juin. | XXXX-06/..",
                "Il est mort mardi. | null",
                "Il est mort hier. | null",
                "Il est mort la semaine dernière. | null",
                "Il est mort il y a deux ans. | null",
                "Il est mort le 4 juin 2020. | 2020-06-04",
            })
    void guessesNoYear(String text, String edtf) {
        assertThat(FRENCH.tag(Trees.tree(FRENCH_READER, text), Anchor.NONE))
                .extracting(TimeExpression::edtf)
                .containsExactly(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "Il est mort en juin. | 2024-06",
                "Il est mort le 4 juin. | 2024-06-04",
                "Il est mort l'an dernier. | 2023",
                "Il est mort mardi. | null",
                "Il est mort le mois dernier. | null",
            })
    void goesAsFarAsAKnownYearLeads(String text, String edtf) {
        assertThat(FRENCH.tag(Trees.tree(FRENCH_READER, text), Anchor.inferredYear(2024)))
                .extracting(TimeExpression::edtf)
                .containsExactly(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le 31 avril 2017 n'existe pas.",
                "Ils sont 2 000 soldats.",
                "Un homme de 56 ans marche.",
                "Il marche seul."
            })
    void findsNoTimeWhereThereIsNone(String text) {
        assertThat(FRENCH.tag(Trees.tree(FRENCH_READER, text), ANCHOR)).isEmpty();
    }

    @Test
    void findsNoMonthInAnAuxiliaryOrAVerb() {
        assertThat(ENGLISH.tag(Trees.tree(ENGLISH_READER, "They may march again."), ANCHOR))
                .isEmpty();
    }

    @Test
    void countsFromTheDaySpokenOfLast() {
        List<Tree> trees = Trees.read(FRENCH_READER, "Il est venu le 3 mai. Elle est venue la veille.", "", Tense.NONE);
        assertThat(FRENCH.tagAll(trees, ANCHOR).get(1))
                .extracting(TimeExpression::edtf)
                .containsExactly("2021-05-02");
    }

    @Test
    void keepsToTheTextInAnyOrderOfWords() {
        String[] words = {
            "le",
            "du",
            "au",
            "3",
            "31",
            "février",
            "2018",
            "lundi",
            "dernier",
            "fin",
            "depuis",
            "trois",
            "jours",
            "il",
            "y",
            "a",
            "la",
            "semaine",
            "prochaine",
            "et",
            "mi-mai",
            "nuit",
            "années",
            "90",
            ",",
            "jusqu'",
            "été",
            "hier",
            "soir",
            "-"
        };
        Random random = new Random(5);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            int last = 0;
            for (Tree tree : Trees.read(FRENCH_READER, text.toString(), "", Tense.NONE)) {
                for (TimeExpression expression : FRENCH.tag(tree, ANCHOR)) {
                    assertThat(expression.span().start()).as(text.toString()).isGreaterThanOrEqualTo(last);
                    assertThat(expression.to()).as(text.toString()).isGreaterThan(expression.from());
                    last = expression.span().end();
                }
            }
        }
    }
}
