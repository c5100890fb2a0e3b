package org.depeche.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.depeche.syntax.Tree;
import org.depeche.text.TextReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
    private static final NumberWords FRENCH = NumberWords.load("fr");
    private static final NumberWords ENGLISH = NumberWords.load("en");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "une vingtaine de soldats | 20 | une vingtaine",
                "des milliers de manifestants | 1000 | des milliers",
                "plusieurs dizaines de morts | 10 | plusieurs dizaines",
                "des dizaines de milliers de gens | 10000 | des dizaines de milliers",
                "des centaines de milliers de gens | 100000 | des centaines de milliers",
                "au moins 28 morts | 28 | au moins 28",
                "vingt-cinq soldats | 25 | vingt-cinq",
                "vingt et un soldats | 21 | vingt et un",
                "soixante-dix-sept soldats | 77 | soixante-dix-sept",
                "quatre-vingt-dix-neuf soldats | 99 | quatre-vingt-dix-neuf",
                "quatre-vingts soldats | 80 | quatre-vingts",
                "deux cents soldats | 200 | deux cents",
                "mille deux cent trente-quatre soldats | 1234 | mille deux cent trente-quatre",
                "près de 3 000 soldats | 3000 | près de 3 000",
                "plus de 3.000 soldats | 3000 | plus de 3.000",
                "1,5 million de francs | 1500000 | 1,5 million",
                "un million et demi de gens | 1500000 | un million et demi",
                "quelque 15 000 soldats | 15000 | quelque 15 000",
                "deux soldats et trois civils | 2 | deux",
                "un soldat | 1 | un",
                "une trentaine | 30 | une trentaine",
            })
    void readsFrenchNumbers(String text, double value, String phrase) {
        check(FRENCH, TextReader.load("fr"), text, value, phrase);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dozens of people | 12 | dozens",
                "hundreds of rebels | 100 | hundreds",
                "tens of thousands of people | 10000 | tens of thousands",
                "half a million people | 500000 | half a million",
                "at least twenty-five people | 25 | at least twenty-five",
                "two hundred and five men | 205 | two hundred and five",
                "more than 30,000 men | 30000 | more than 30,000",
                "a dozen men | 12 | a dozen",
                "several hundred men | 100 | several hundred",
                "2.5 million men | 2500000 | 2.5 million",
                "seven men and one woman | 7 | seven",
            })
    void readsEnglishNumbers(String text, double value, String phrase) {
        check(ENGLISH, TextReader.load("en"), text, value, phrase);
    }

    private static void check(NumberWords numbers, TextReader reader, String text, double value, String phrase) {
        Tree tree = Trees.tree(reader, text);
        Quantity quantity = Objects.requireNonNull(numbers.read(tree, 0));
        assertThat(quantity.value()).isEqualTo(value);
        assertThat(tree.span(quantity.from(), quantity.to()).in(text)).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 millions de dollars | fr | 100000000 | USD",
                "50 000 FCFA | fr | 50000 | XOF",
                "$5m in aid | en | 5000000 | USD",
                "$1.31 billion | en | 1310000000 | USD",
                "three million euros | en | 3000000 | EUR",
            })
    void readsMoney(String text, String language, double value, String currency) {
        Tree tree = Trees.tree(TextReader.load(language), text);
        Quantity quantity = Objects.requireNonNull(NumberWords.load(language).read(tree, 0));
        assertThat(quantity.value()).isEqualTo(value);
        assertThat(quantity.currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soldats", "des soldats", "plusieurs soldats", "au moins", "et", "-", "de", "12.34.56"})
    void findsNoNumberWhereThereIsNone(String text) {
        @Nullable Quantity quantity = FRENCH.read(Trees.tree(TextReader.load("fr"), text), 0);
        assertThat(quantity).isNull();
    }
}
