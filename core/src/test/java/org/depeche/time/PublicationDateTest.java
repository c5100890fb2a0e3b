package org.depeche.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.depeche.syntax.Morphology.Tense;
import org.depeche.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | 2 mars 2018 – L'armée a repris la ville. | 2018-03-02",
                "en | The army took the town\\n\\nFriday, August 21, 2015\\n\\nThe army took it. | 2015-08-21",
                "fr | Le chef est mort ce vendredi 25 juin 2021. Il a été élu en 2016. | 2021-06-25",
                "fr | Le chef est mort mardi 9 mars 2021 à Paris. | 2021-03-09",
                "fr | Le pays s'est retiré en mars. Les troupes sont parties fin 2023. | 2024",
                "fr | La France condamne, ce mardi, l'attaque du lundi 24 mai 2021. | 2021-05-25",
                "fr | Le chef est né le 3 mai 2019. | 2019",
                "fr | Le coup a eu lieu en janvier 2019. Il a été condamné ce jeudi 1er juillet. | XXXX",
                "fr | Le chef est mort mardi. | XXXX",
                "fr | Le chef a été élu en 2016. Il est mort le 3 mai. | XXXX",
                "fr | Le chef a dit hier qu'il votera d'ici fin 2030. | XXXX",
            })
    void infersTheDayOrTheYear(String language, String text, String expected) {
        Anchor anchor = PublicationDate.load(language)
                .infer(Trees.read(TextReader.load(language), text.replace("\\n", "\n"), "", Tense.NONE));
        assertThat(anchor.known() ? anchor.partial().edtf() : "XXXX").isEqualTo(expected);
        assertThat(anchor.inferred()).isEqualTo(anchor.known());
    }
}
