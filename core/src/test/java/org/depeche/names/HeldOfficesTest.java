package org.depeche.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depeche.names.Participants.code;
import static org.depeche.names.Participants.last;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons whose office is over on the day of the report, but whom the report names by it. */
class HeldOfficesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President George W. Bush signed the law of 2002. | President George W. Bush | USA GOV ELI PTY
            Former president George W. Bush signed the book. | Former president George W. Bush | USA ELI GOV PTY
            """)
    void theReportsWordCounts(String text, String phrase, String expected) {
        assertThat(code(last("en", text, phrase))).startsWith(expected);
    }
}
