package org.depeche.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.depeche.coding.EventRecord;
import org.depeche.coding.Quotation;
import org.depeche.lexicon.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Le général a déclaré : « Les rebelles ont attaqué notre camp de Gao. » | les rebelles ont attaqué notre camp de gao",
                "fr | « Notre pays souffre. Les rebelles ont attaqué notre camp de Gao », a dit le général. "
                        + "| notre pays souffre. les rebelles ont attaqué notre camp de gao",
                "fr | L'armée a « neutralisé » les rebelles, qui ont attaqué le camp de Gao. | ''",
                "en | The general said: \"The rebels attacked our camp near Gao.\" | the rebels attacked our camp near gao"
            })
    void quotation(String language, String text, String expected) {
        EventRecord attack = CodedText.code(language, text, EventType.ASSAULT).stream()
                .filter(record -> record.trigger().text().startsWith("attack")
                        || record.trigger().text().startsWith("attaqu"))
                .findFirst()
                .orElseThrow();
        Quotation quote = attack.quote();
        String found = quote == null ? "" : quote.text().toLowerCase(java.util.Locale.ROOT);
        assertThat(found.replaceAll("[.\\s]+$", "")).isEqualTo(expected);
        if (quote != null) {
            assertThat(quote.span().in(text)).isEqualTo(quote.text());
        }
    }
}
