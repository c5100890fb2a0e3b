package org.depeche.exchange;

import java.io.IOException;
import java.io.Writer;
import org.depeche.CodedReport;
import org.depeche.coding.EventRecord;

/**
 * Writes records as JSON Lines: an object a line. All fields are always there, in one order; what is unknown is null or
 * empty. Offsets count Unicode code points.
 */
public final class JsonLinesWriter implements ExportWriter {
    private final Writer out;
    private Tally tally = Tally.none("");

    public JsonLinesWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(CodedReport report) throws IOException {
        CodePoints offsets = CodePoints.of(report.report().text());
        for (EventRecord event : report.records()) {
            // By way of a string, so that what is wrong with the output is not wrapped in what is wrong with JSON.
            out.write(RecordJson.write(event, offsets));
            out.write('\n');
            tally = tally.written(1);
        }
    }

    @Override
    public Tally tally() {
        return tally;
    }
}
