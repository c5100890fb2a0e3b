package org.depeche.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryFocusTest {
    private static final Countries FRENCH = Countries.load("fr");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mali : la France annonce le retrait de ses soldats français, dit Paris | MLI
            Le président nigérien reçoit le ministre nigérian. Les Nigériens ont voté. | NER
            Bamako rejette les accusations. L'armée malienne a démenti. | MLI
            La Corée du Nord a tiré un missile ; Séoul proteste. Pyongyang se tait. | PRK
            """)
    void mainCountry(String text, String country) {
        assertThat(CountryFocus.of(FlatTrees.of("fr", text), FRENCH).main()).isEqualTo(country);
    }

    @Test
    void sharesSumToOne() {
        CountryFocus focus =
                CountryFocus.of(FlatTrees.of("fr", "La Russie, la Chine et l'ONU discutent du Mali."), FRENCH);
        assertThat(focus.ranked().stream()
                        .mapToDouble(CountryFocus.Share::share)
                        .sum())
                .isBetween(0.999, 1.001);
        assertThat(focus.ranked()).extracting(CountryFocus.Share::country).containsExactly("CHN", "MLI", "RUS");
        assertThat(focus.share("UNO")).isZero();
        assertThat(focus.share(null)).isZero();
    }

    @Test
    void noCountryNoFocus() {
        assertThat(CountryFocus.of(List.of(), FRENCH).main()).isNull();
        assertThat(CountryFocus.of(FlatTrees.of("fr", "Il pleut."), FRENCH).ranked())
                .isEmpty();
    }
}
