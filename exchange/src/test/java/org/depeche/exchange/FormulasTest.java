package org.depeche.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    =1+2,            '=1+2
                    @SUM(A1),        '@SUM(A1)
                    -2 degrés,       '-2 degrés
                    +226 25 30,      '+226 25 30
                    '=1+2,           ''=1+2
                    ''-x,            '''-x
                    L'armée,         L'armée
                    'le régime',     'le régime'
                    a=b,             a=b
                    "",              ""
                    '',              ''
                    """)
    void anApostropheStandsBeforeWhatBeginsLikeAFormula(String text, String harmless) {
        assertThat(Formulas.harmless(text)).isEqualTo(harmless);
    }

    @Test
    void tabAndCarriageReturnBeginFormulasToo() {
        assertThat(Formulas.harmless("\t=1")).isEqualTo("'\t=1");
        assertThat(Formulas.harmless("\r=1")).isEqualTo("'\r=1");
    }

    @Test
    void everyTextCanBeHadBack() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(5); length > 0; length--) {
                text.append("'=+-@\t\rax".charAt(random.nextInt(9)));
            }
            assertThat(Formulas.original(Formulas.harmless(text.toString()))).isEqualTo(text.toString());
        }
    }
}
