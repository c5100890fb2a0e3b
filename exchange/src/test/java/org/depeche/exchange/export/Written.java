package org.depeche.exchange.export;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depeche.CodedReport;
import org.depeche.coding.EventRecord;
import org.depeche.exchange.ExportWriter;
import org.depeche.exchange.RandomRecords;
import org.depeche.exchange.Tally;

/**
 * What a format makes of reports.
 *
 * @param text all that was written
 * @param tally what the writer says of it
 */
record Written(String text, Tally tally) {
    static final String CODER = "depeche 1.0";

    static Written as(ExportFormat format, List<CodedReport> reports) throws IOException {
        StringWriter out = new StringWriter();
        ExportWriter writer = format.to(out, CODER);
        for (CodedReport report : reports) {
            writer.write(report);
        }
        writer.finish();
        return new Written(out.toString(), writer.tally());
    }

    /** Some hundred reports with events of all kinds. */
    static List<CodedReport> manyReports(long seed) {
        RandomRecords records = new RandomRecords(seed);
        List<CodedReport> reports = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            reports.add(records.report("d" + i));
        }
        return reports;
    }

    static List<EventRecord> events(List<CodedReport> reports) {
        return reports.stream().flatMap(report -> report.records().stream()).toList();
    }

    Path in(Path folder) throws IOException {
        return Files.writeString(folder.resolve("events"), text);
    }
}
