package org.depeche.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.depeche.Coder;
import org.depeche.coding.EventRecord;
import org.depeche.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusBenchmarkTest {
    @Test
    void printsTheWholeAndEveryStage() throws IOException, InterruptedException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        CorpusBenchmark.run(Corpus.sample(), 2, 0, 1, new PrintStream(printed, true, StandardCharsets.UTF_8));
        String text = printed.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("6 reports, ").contains("tokens/s/core", "reports/s", "MB heap");
        for (Stage stage : Stage.values()) {
            assertThat(text).containsPattern("(?m)^" + stage.label() + " +[1-9]");
        }
    }

    /** The stages taken apart are the program: otherwise something else would be measured. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void stagesGiveWhatTheCoderGives(String language) throws IOException {
        Coder coder = Coder.load(language);
        Stages stages = Stages.load(language);
        StageClock clock = new StageClock();
        for (Report report : Corpus.sample().in(language).reports()) {
            List<EventRecord> expected = coder.code(report).records();
            assertThat(expected).isNotEmpty();
            assertThat(clock.code(stages, report)).isEqualTo(expected);
        }
    }
}
