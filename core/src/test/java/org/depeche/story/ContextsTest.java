package org.depeche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depeche.coding.EventRecord;
import org.depeche.lexicon.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Washington a expulsé dix diplomates russes. | SANCTION | diplomatic",
                "fr | Des milliers d'électeurs ont manifesté à Conakry contre le référendum. | PROTEST | election",
                "fr | La police a arrêté un trafiquant de cocaïne et un ministre accusé de corruption. | COERCE | corruption",
                "fr | Des kamikazes ont attaqué une base de l'armée à Gao. | ASSAULT | terrorism",
                "en | The European Union imposed sanctions on Iran over its nuclear programme. | SANCTION | cbrn",
                "en | Police arrested a journalist in Harare. | COERCE | rights_freedoms"
            })
    void context(String language, String text, EventType type, String context) {
        List<EventRecord> records = CodedText.code(language, text, type);
        assertThat(records).isNotEmpty();
        assertThat(records.get(0).contexts()).contains(context).hasSizeLessThanOrEqualTo(3);
    }
}
