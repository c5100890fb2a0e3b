package org.depeche.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import org.depeche.exchange.Formulas;
import org.jspecify.annotations.Nullable;

/** The answer to a query as a table, RFC 4180 with line feeds; nulls are empty, and text is no formula to a spreadsheet. */
final class AnswerCsv implements AnswerWriter {
    private final CsvWriter csv;

    AnswerCsv(Writer out) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    @Override
    public void columns(List<String> names) {
        csv.writeRecord(names);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        csv.writeRecord(values.stream().map(AnswerCsv::cell).toList());
    }

    private static String cell(@Nullable Object value) {
        return value instanceof String text ? Formulas.harmless(text) : Objects.toString(value, "");
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }
}
