package org.depeche.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.depeche.CodedReport;
import org.depeche.coding.EventRecord;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
    @Test
    void writesARowAnEvent() throws IOException {
        List<NamedCsvRecord> rows = rows(List.of(HandmadeReport.REPORT));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).getFieldsAsMap())
                .containsEntry("id", "7f")
                .containsEntry("type", "RETREAT")
                .containsEntry("trigger_start", "22")
                .containsEntry("actors", "Le Tchad")
                .containsEntry("actor_sectors", "GOV+MIL")
                .containsEntry("recipients", "")
                .containsEntry("date", "2024-03-12")
                .containsEntry("geonames", "2455290")
                .containsEntry("source_cues", "selon")
                .containsEntry("killed", "")
                .containsEntry("participants", "1000")
                .containsEntry("intensity", "8.0");
    }

    @Test
    void aTableWithoutEventsHasItsColumns() throws IOException {
        StringWriter out = new StringWriter();
        OutputFormat.CSV.to(out, false).finish();
        assertThat(out.toString()).isEqualTo(String.join(",", CsvWriter.columns()) + "\n");
    }

    @Test
    void everyRowHasEveryColumnWhateverTheText() throws IOException {
        RandomRecords records = new RandomRecords(2);
        List<CodedReport> reports = new ArrayList<>();
        List<EventRecord> events = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            CodedReport report = records.report("d" + i);
            reports.add(report);
            events.addAll(report.records());
        }
        List<NamedCsvRecord> rows = rows(reports);
        assertThat(rows).hasSameSizeAs(events);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).getFieldCount())
                    .isEqualTo(CsvWriter.columns().size());
            assertThat(Formulas.original(rows.get(i).getField("trigger")))
                    .isEqualTo(events.get(i).trigger().text());
            int actors = events.get(i).actors().size();
            String countries = rows.get(i).getField("actor_countries");
            assertThat(countries.split("\\Q" + CsvWriter.AND + "\\E", -1)).hasSize(Math.max(1, actors));
        }
    }

    private static List<NamedCsvRecord> rows(List<CodedReport> reports) throws IOException {
        StringWriter out = new StringWriter();
        RecordWriter writer = OutputFormat.CSV.to(out, false);
        for (CodedReport report : reports) {
            writer.write(report);
        }
        writer.finish();
        return CsvReader.builder().ofNamedCsvRecord(out.toString()).stream().toList();
    }
}
