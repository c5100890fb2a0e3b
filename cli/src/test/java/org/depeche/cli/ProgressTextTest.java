package org.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.depeche.corpus.Progress;
import org.depeche.corpus.Tally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 100, 10, '', ''",
        "0, 25, 100, 10, ', 25 % read, 0:00:30 left', ''",
        "50, 75, 100, 3600, ', 75 % read, 1:00:00 left', ''",
        "0, 100, 100, 10, ', 100 % read, 0:00:00 left', ''",
        "0, 120, 100, 10, ', 100 % read, 0:00:00 left', the file has grown",
        "0, 25, 0, 10, '', standard input"
    })
    void whatIsLeft(long start, long bytes, long total, double seconds, String text, String why) {
        Progress progress = new Progress(tally(0, 0), tally(0, 0), bytes, total);
        assertThat(ProgressText.left(progress, start, seconds)).as(why).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 2000, 9000, 10, '2,000 documents, 200 documents/s, 900 events/s'",
        "1500, 8000, 2000, 9000, 10, '2,000 documents, 50 documents/s, 100 events/s'",
        "0, 0, 0, 0, 0, '0 documents, 0 documents/s, 0 events/s'"
    })
    void ratesAreThoseOfThisRun(
            long hadDocuments, long hadEvents, long documents, long events, double seconds, String text) {
        Progress progress = new Progress(tally(documents, events), tally(hadDocuments, hadEvents), 0, 0);
        assertThat(ProgressText.rates(progress, seconds)).isEqualTo(text);
    }

    private static Tally tally(long documents, long events) {
        return new Tally(documents, documents, 0, 0, Map.of(), events);
    }
}
