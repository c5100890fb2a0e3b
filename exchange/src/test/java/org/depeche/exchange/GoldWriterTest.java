package org.depeche.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.depeche.CodedReport;
import org.depeche.coding.EventRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldWriterTest {
    @TempDir
    Path folder;

    @Test
    void aReportIsPerfectAgainstItself() throws IOException {
        RandomRecords random = new RandomRecords(7);
        List<CodedReport> reports = new ArrayList<>();
        StringWriter out = new StringWriter();
        GoldWriter writer = new GoldWriter(out);
        for (int i = 0; i < 50; i++) {
            reports.add(random.report("d" + i));
            writer.write(reports.get(i));
        }
        List<GoldDocument> gold =
                new GoldReader().read(Files.writeString(folder.resolve("gold.jsonl"), out.toString()));
        assertThat(gold).hasSameSizeAs(reports);
        for (int i = 0; i < gold.size(); i++) {
            assertThat(gold.get(i).report()).isEqualTo(reports.get(i).report());
            assertThat(gold.get(i).events().stream().map(GoldWriterTest::prediction))
                    .containsExactlyElementsOf(reports.get(i).records().stream()
                            .map(Prediction::of)
                            .toList());
            assertThat(gold.get(i).events())
                    .extracting(GoldEvent::event, GoldEvent::trigger)
                    .containsExactlyElementsOf(reports.get(i).records().stream()
                            .map(GoldWriterTest::eventAndTrigger)
                            .toList());
        }
    }

    private static Tuple eventAndTrigger(EventRecord record) {
        return tuple(record.event(), record.trigger().text());
    }

    private static Prediction prediction(GoldEvent event) {
        return new Prediction(
                event.type(),
                event.mode(),
                event.start(),
                event.end(),
                event.actors(),
                event.recipients(),
                event.date(),
                event.place(),
                event.status(),
                event.sources(),
                event.counts());
    }
}
