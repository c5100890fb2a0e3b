package org.depeche.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "l’armée ‘a dit’ | l'armée 'a dit'",
                "« oui », “non”, „nein“, ''si'' | \" oui \", \"non\", \"nein\", \"si\"",
                "15\u00A0000 et 3\u202F000 | 15 000 et 3 000",
                "deux  \t espaces | deux espaces",
                "sou\u00ADmis et z\u200Béro\uFEFF | soumis et zéro",
                "R&amp;D, d&#8217;Abidjan, caf&eacute;, &#x2019; | R&D, d'Abidjan, café, '",
                "AT&T &inconnu; &; &# | AT&T &inconnu; &; &#",
                "e\u0301le\u0300ve | élève",
                "la réunion.[1] Le chef[12] part [3] | la réunion. Le chef part [3]",
                "le mot.Le chef est là.L'armée aussi | le mot. Le chef est là. L'armée aussi",
                "voir http://www.exemple.fr/page.Html | voir http://www.exemple.fr/page.Html",
                "attendez… | attendez...",
                "d\u0092abord \u0096 \u009Cuf | d'abord – œuf",
                "ef\uFB01cace | efficace",
            })
    void makesTextPlain(String given, String clean) {
        assertThat(Cleaner.clean(given).text()).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "il d&eacute;nonce la venue | dénonce | d&eacute;nonce",
                "un  e\u0301tat clair | état | e\u0301tat",
                "un mot.Le chef | Le | Le",
                "sou\u00ADmis hier | soumis | sou\u00ADmis",
                "le point…Fin | ... | …",
                "il part.[12] Après | Après | Après",
            })
    void leadsBackToTheTextAsGiven(String given, String clean, String original) {
        CleanText text = Cleaner.clean(given);
        int start = text.text().indexOf(clean);
        assertThat(text.original(start, start + clean.length()).in(given)).isEqualTo(original);
    }

    @Test
    void refusesAnEmptyStretch() {
        CleanText text = Cleaner.clean("mot");
        assertThatThrownBy(() -> text.original(1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> text.original(2, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheOrderOfPlacesInAnyText() {
        Random random = new Random(7);
        String[] pieces = {
            "a",
            "É",
            " ",
            "\n",
            "’",
            "''",
            "&amp;",
            "&#39;",
            "\u00AD",
            "e\u0301",
            "[1]",
            ".",
            "B",
            "c",
            "\uD83D\uDE00",
            "…",
            "\u0301",
            "<<",
            "\r\n",
            "\uD83D",
            "«",
            "9"
        };
        for (int round = 0; round < 2_000; round++) {
            StringBuilder given = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                given.append(pieces[random.nextInt(pieces.length)]);
            }
            CleanText clean = Cleaner.clean(given.toString());
            int last = 0;
            for (int i = 0; i < clean.text().length(); i++) {
                Span span = clean.original(i, i + 1);
                assertThat(span.start()).as(given.toString()).isGreaterThanOrEqualTo(last);
                assertThat(span.end()).as(given.toString()).isLessThanOrEqualTo(given.length());
                last = span.start();
            }
        }
    }
}
