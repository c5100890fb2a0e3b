package org.depeche.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.place.TableReader;
import org.junit.jupiter.api.Test;

class CountryCodesTest {
    private static final Set<String> NO_COUNTRIES = Set.of("-", "UNO", "EUR", "IGO");

    private final CountryCodes codes = CountryCodes.load();

    @Test
    void everyCountryThatTheCoderKnowsHasCodes() {
        Set<String> known = Stream.of("fr", "en")
                .flatMap(language ->
                        TableReader.read("/org/depeche/language/" + language + "/countries.tsv", 5).stream())
                .map(row -> row.get(0))
                .filter(country -> !NO_COUNTRIES.contains(country))
                .collect(Collectors.toSet());
        assertThat(known)
                .hasSizeGreaterThan(190)
                .allSatisfy(country -> assertThat(codes.of(country)).isNotNull());
    }

    @Test
    void noTwoCountriesShareACode() {
        List<List<String>> rows = TableReader.read("/org/depeche/exchange/export/country-codes.tsv", 6);
        for (int column = 0; column < 6; column++) {
            int at = column;
            assertThat(rows.stream().map(row -> row.get(at)).filter(code -> !code.isEmpty()))
                    .doesNotHaveDuplicates();
        }
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get(0)).matches("[A-Z]{3}");
            assertThat(row.get(2)).matches("[A-Z]{3}");
            assertThat(row.get(3)).matches("\\d{0,3}");
            assertThat(row.get(4)).matches("[A-Z]{3}");
            assertThat(row.get(5)).matches("([A-Z]{2})?");
        });
    }

    @Test
    void codesInEachScheme() {
        assertThat(codes.of("NER")).isEqualTo(new CountryCodes.Codes("Niger", "NER", "436", "NER", "NG"));
        assertThat(codes.of("NGA")).isEqualTo(new CountryCodes.Codes("Nigeria", "NGA", "475", "NGA", "NI"));
        assertThat(codes.of("TLS")).isEqualTo(new CountryCodes.Codes("Timor Leste", "TLS", "860", "TMP", "TT"));
        assertThat(codes.of("IMG")).isNull();
        assertThat(codes.plover("XKX")).isEqualTo("KOS");
        assertThat(codes.plover("IMG")).isEqualTo("IMG");
    }
}
