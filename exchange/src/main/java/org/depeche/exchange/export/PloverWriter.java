package org.depeche.exchange.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.depeche.CodedReport;
import org.depeche.coding.EventRecord;
import org.depeche.exchange.CodePoints;
import org.depeche.exchange.ExportWriter;
import org.depeche.exchange.Tally;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes events as the JSON of the PLOVER 2.0 manual: an object a line, an event each, with its lists of actors and
 * recipients. What the manual has no field for (who says so, whether it happened, the exact date) stands in fields of
 * its own, which the manual allows. docs/exports.md says what each field holds.
 */
public final class PloverWriter implements ExportWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Writer out;
    private final String coder;
    private final CountryCodes countries = CountryCodes.load();
    private final CountryNames names = new CountryNames();
    private Tally tally = Tally.none("");

    /** @param coder what coded the events, with its version */
    public PloverWriter(Writer out, String coder) {
        this.out = out;
        this.coder = coder;
    }

    @Override
    public void write(CodedReport report) throws IOException {
        CodePoints offsets = CodePoints.of(report.report().text());
        for (EventRecord event : report.records()) {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = FACTORY.createGenerator(line)) {
                new PloverEvent(json, offsets, countries, names).write(event, report.report(), coder);
            }
            out.write(line.toString());
            out.write('\n');
            tally = tally.written(1);
        }
    }

    @Override
    public Tally tally() {
        return tally;
    }
}
