package org.depeche.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depeche.names.Participants.code;
import static org.depeche.names.Participants.last;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the recogniser takes for somebody, though the report says that it is a firm. */
class FirmsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ghana waits. InkSense denied the charge. | InkSense | GHA BUS
            Ghana waits. Shareholders of Tantra met. Tantra denied the charge. | Tantra | GHA BUS
            Ghana waits. The union struck Brodsky Aggregates in May. Brodsky denied the charge. | Brodsky | GHA BUS
            """)
    void areFirms(String text, String phrase, String expected) {
        assertThat(code(last("en", text, phrase))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ghana waits. Judith McAllister denied the charge. | Judith McAllister | GHA CVL
            Ghana waits. The lawyer of Peter Brodsky left. Brodsky denied the charge. | Brodsky | GHA CVL
            """)
    void arePersons(String text, String phrase, String expected) {
        assertThat(code(last("en", text, phrase))).isEqualTo(expected);
    }
}
