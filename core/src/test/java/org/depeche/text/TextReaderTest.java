package org.depeche.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
    private static final TextReader FRENCH = TextReader.load("fr");
    private static final TextReader ENGLISH = TextReader.load("en");

    private static List<Sentence> read(TextReader reader, String title, String text) {
        return reader.read(new Report("document", null, null, title.isEmpty() ? null : title, text, null));
    }

    private static String forms(Sentence sentence) {
        return sentence.tokens().stream().map(Token::form).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "L’armée n'a-t-elle qu’un chef ? | L' armée n' a -t-elle qu' un chef ?",
                "Jusqu'aujourd'hui, quelqu'un l'a vu. | Jusqu' aujourd'hui , quelqu'un l' a vu .",
                "d'Ivoire, N'Djamena, Bah N'Daw, M'Bour | d' Ivoire , N'Djamena , Bah N'Daw , M'Bour",
                "Est-ce celui-ci, ce jour-là ? | Est -ce celui-ci , ce jour -là ?",
                "Le vice-président des États-Unis rencontre-t-il | Le vice-président des États-Unis rencontre -t-il",
                "15 000 soldats, 2,5 % et 100 000 FCFA | 15 000 soldats , 2,5 % et 100 000 FCFA",
                "à 10h30 le 1er mai, n° 3 | à 10 h 30 le 1er mai , n° 3",
                "illégale”par le régime | illégale \" par le régime",
                "M. Dupont et Mme. Ba, J.-P. Sow | M. Dupont et Mme. Ba , J.-P. Sow",
                "élu(e)s ou non, et/ou | élu(e)s ou non , et / ou",
                "écrire à bureau.presse@exemple.org, vite | écrire à bureau.presse@exemple.org , vite",
                "l' OTAN ( CEDEAO ) | l' OTAN ( CEDEAO )",
                "dit-il...et! | dit -il ... et !",
            })
    void partsFrenchWords(String text, String tokens) {
        assertThat(FRENCH.tokens(text).stream().map(Token::form).collect(Collectors.joining(" ")))
                .isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "They don't, can't and cannot. | They do n't , ca n't and can not .",
                "China's army, the rebels' camp | China 's army , the rebels ' camp",
                "a state-run co-founder of al-Qaida | a state - run co-founder of al - Qaida",
                "$5m at 5pm, U.S. troops | $ 5 m at 5 pm , U.S. troops",
                "the 1990s and the '90s, 30,000 men | the 1990s and the '90s , 30,000 men",
                "Gen. O'Hara at 10:30 a.m. | Gen. O'Hara at 10:30 a.m.",
            })
    void partsEnglishWords(String text, String tokens) {
        assertThat(ENGLISH.tokens(text).stream().map(Token::form).collect(Collectors.joining(" ")))
                .isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "M. Sy a parlé. Mme Ba a écouté. | 2",
                "Le col. Diallo, le Gén. Traoré et M. N'Guessan sont partis. | 1",
                "« Nous partons. » Il n'en a pas dit plus. | 2",
                "« Partez ! » a crié le chef. Puis le silence. | 2",
                "Des vivres, des tentes, etc. Les soldats attendent. | 2",
                "Il a payé 2.5 millions à 10 h 30. | 1",
                "Il part.Elle reste. | 2",
                "Il hésite... Puis il part. | 2",
                "Il hésite... puis il part. | 1",
                "Qui parle ? Personne. | 2",
                "Il vient en 2016. 3 000 soldats le suivent. | 2",
            })
    void findsFrenchSentences(String text, int sentences) {
        assertThat(read(FRENCH, "", text)).hasSize(sentences);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The U.S. Army left. The U.N. stays. | 2",
                "They left the U.S. The war went on. | 2",
                "Mr. J. F. Smith met Sen. Jones on Aug. 3. He left. | 2",
                "\"We go,\" he said. \"Now.\" They went. | 3",
                "It opened at 5 p.m. Police came. | 2",
                "Apple Inc. said so. | 1",
            })
    void findsEnglishSentences(String text, int sentences) {
        assertThat(read(ENGLISH, "", text)).hasSize(sentences);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Le pays ferme ses frontières | HEADLINE Le pays ferme ses frontières; TEXT Le décret est signé .",
                "BAMAKO (AFP) – | DATELINE BAMAKO ( AFP ) –; TEXT Le décret est signé .",
                "2 mars 2018 . – | DATELINE 2 mars 2018 . –; TEXT Le décret est signé .",
                "Vendredi 21 août 2015 | DATELINE Vendredi 21 août 2015; TEXT Le décret est signé .",
                "Mali : un camp attaqué. | HEADLINE Mali : un camp attaqué .; TEXT Le décret est signé .",
                "Un camp a été attaqué. | TEXT Un camp a été attaqué .; TEXT Le décret est signé .",
            })
    void tellsHeadlinesAndDatelinesFromText(String first, String expected) {
        List<Sentence> sentences = read(FRENCH, "", first + "\nLe décret est signé.");
        assertThat(sentences.stream()
                        .map(sentence -> sentence.kind() + " " + forms(sentence))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBILISI, Georgia — ",
                "LONDON (Reuters) - ",
                "KYIV/MOSCOW, March 3 (Reuters) - ",
                "TORONTO -- ",
                "WASHINGTON (RNS) ",
                "CORSICANA — "
            })
    void takesDatelinesOffTheSentence(String dateline) {
        List<Sentence> sentences = read(ENGLISH, "", dateline + "A court ruled on Monday that two men stay in jail.");
        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0).dateline()).isTrue();
        assertThat(sentences.get(1).tokens().get(0).form()).isEqualTo("A");
    }

    @Test
    void partsATitleThatRunsIntoTheText() {
        List<Sentence> sentences =
                read(ENGLISH, "Eight held in plot", "Eight held in plot. DAKAR, Senegal — Police held eight men.");
        assertThat(sentences)
                .extracting(Sentence::kind)
                .containsExactly(Sentence.Kind.HEADLINE, Sentence.Kind.DATELINE, Sentence.Kind.TEXT);
    }

    @Test
    void joinsLinesBrokenAtAWidth() {
        String text = """
                The government of the region said on Tuesday that it had asked
                Nigerian troops to leave the border posts they had held since
                March. Residents had complained of searches, it added.

                A second talk is planned.""";
        assertThat(read(ENGLISH, "", text).stream().map(TextReaderTest::forms))
                .containsExactly(
                        "The government of the region said on Tuesday that it had asked Nigerian troops to leave the border"
                                + " posts they had held since March .",
                        "Residents had complained of searches , it added .",
                        "A second talk is planned .");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u200B", "\u00AD \u2028"})
    void findsNothingInNothing(String text) {
        assertThat(read(FRENCH, "", text)).isEmpty();
    }

    @Test
    void namesTheLanguageItDoesNotKnow() {
        assertThatThrownBy(() -> TextReader.load("xx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("xx");
    }

    @Test
    void placesEveryTokenOfDamagedTexts() {
        String report =
                "BAMAKO (AFP) – L’armée malienne a tué 12 rebelles, selon le gén. Ba. « C’est fini », a-t-il dit.\n\n"
                        + "Le 3 mars, 15 000 civils ont fui vers N’Djamena et la Côte d’Ivoire ; M. Sy l’a confirmé à 10h30…";
        Random random = new Random(11);
        String pieces = "’\"«».!? \n'-–()[]&;\u00A0\u00AD\u0301\uD83D\uDE00aZ9";
        for (int round = 0; round < 1_000; round++) {
            StringBuilder damaged = new StringBuilder(report);
            for (int i = random.nextInt(12); i > 0; i--) {
                int at = random.nextInt(damaged.length());
                switch (random.nextInt(3)) {
                    case 0 -> damaged.deleteCharAt(at);
                    case 1 -> damaged.insert(at, pieces.charAt(random.nextInt(pieces.length())));
                    default -> damaged.setCharAt(at, pieces.charAt(random.nextInt(pieces.length())));
                }
            }
            checkPlaces(damaged.toString());
        }
    }

    private static void checkPlaces(String text) {
        int last = 0;
        for (Sentence sentence : read(round(text), "", text)) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).as(text).isGreaterThanOrEqualTo(last);
                assertThat(token.span().length()).as(text).isPositive();
                String between = text.substring(last, token.span().start());
                assertThat(Cleaner.clean(between.replaceAll("\\[\\d+]", ""))
                                .text()
                                .replaceAll("\\p{Mn}", ""))
                        .as(text)
                        .isBlank();
                assertThat(Cleaner.clean(token.span().in(text)).text()).as(text).isEqualTo(token.form());
                last = token.span().end();
            }
        }
        assertThat(Cleaner.clean(text.substring(last).replaceAll("\\[\\d+]", ""))
                        .text())
                .as(text)
                .isBlank();
    }

    private static TextReader round(String text) {
        return text.length() % 2 == 0 ? FRENCH : ENGLISH;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mot ", "l'", "a.", "Ab.C", "1 000,", "\"", "'", "-", "(a)", "U.", "&", "[1]", "é́́", "MOT, ", "1:",
                "a@"
            })
    void takesTimeInProportionToTheLength(String piece) {
        String text = piece.repeat(300_000);
        List<Sentence> sentences =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(FRENCH, "", text));
        assertThat(sentences).allMatch(sentence -> sentence.tokens().size() <= SentenceSplitter.LONGEST_SENTENCE);
    }
}
