package org.depeche.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depeche.Analyser;
import org.depeche.syntax.Tree;
import org.depeche.text.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tells a state without naming it. */
class CountryHintsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | A grand jury has indicted the mayor. | USA
            en | The firm was fined two million naira. | NGA
            en | The Taoiseach has resigned. | IRL
            en | He paid 20 lakh to the sarpanch. | IND
            en | The sheriff's office said so. | USA
            en | Police resorted to a lathi-charge. | IND
            en | PML-N workers waited outside. | PAK
            fr | Les gilets jaunes ont défilé samedi. | FRA
            fr | Il a payé deux millions de nairas. | NGA
            fr | Le recteur d'académie a démissionné. | FRA
            fr | Le shérif a démissionné. | USA
            """)
    void tellsTheStateOfWhatOnlyItHas(String language, String text, String country) {
        assertThat(hints(language, text)).extracting(Countries.Hint::country).contains(country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Land was sold near the river.
            en | The hawks circled above the rand of the field.
            fr | Les euros manquent au village.
            """)
    void commonWordsTellNone(String language, String text) {
        assertThat(hints(language, text)).noneMatch(hint -> hint.weight() > 1);
    }

    private static List<Countries.Hint> hints(String language, String text) {
        Report report = new Report("test", language, null, null, text, null);
        Countries countries = Countries.load(language);
        List<Tree> trees = Analyser.load(language).analyse(report).trees();
        return trees.stream().flatMap(tree -> countries.hints(tree).stream()).toList();
    }
}
