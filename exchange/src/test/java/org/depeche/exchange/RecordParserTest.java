package org.depeche.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.depeche.CodedReport;
import org.depeche.coding.EventRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordParserTest {
    @Test
    void whatIsWrittenIsReadBack() {
        RandomRecords random = new RandomRecords(20261125);
        for (int i = 0; i < 300; i++) {
            CodedReport report = random.report("d" + i);
            CodePoints offsets = CodePoints.of(report.report().text());
            RecordParser parser = new RecordParser(CodePoints.ofLowSurrogates(offsets.lowSurrogates()));
            for (EventRecord event : report.records()) {
                String json = RecordJson.write(event, offsets);
                assertThat(parser.parse(json)).isEqualTo(event);
                assertThat(RecordJson.write(parser.parse(json), offsets)).isEqualTo(json);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{ | is not valid JSON",
                "{} | it has no \"id\"",
                "{\"id\": \"1\", \"document\": \"d\", \"language\": \"fr\"} | no number \"sentence\"",
            })
    void whatIsNoRecordIsNamed(String json, String reason) {
        RecordParser parser = new RecordParser(CodePoints.of(""));
        assertThatThrownBy(() -> parser.parse(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
