package org.depeche.exchange.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShinglesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the army left the town           | the army left the town             | 1.000 | 1.000
            the army left the town           | The army: left the town!           | 0.500 | 0.500
            the army left the town           | the army left the town on Friday   | 0.500 | 1.000
            the army left the town on Friday | the army left the town             | 1.000 | 0.500
            the army left                    | the army left                      | 1.000 | 1.000
            a a a a a a                      | a a a a                            | 1.000 | 0.333
            l'armée a quitté Kidal           | L'armée l'armée a quitté Kidal     | 0.500 | 1.000
            the army left the town           | ''                                 | 0.000 | 0.000
            ''                               | ''                                 | 1.000 | 1.000
            """)
    void sequencesOfFourWords(String expected, String found, double precision, double recall) {
        Shingles shingles = Shingles.compare(expected, found);
        assertThat(shingles.precision()).isCloseTo(precision, within(0.0005));
        assertThat(shingles.recall()).isCloseTo(recall, within(0.0005));
    }
}
