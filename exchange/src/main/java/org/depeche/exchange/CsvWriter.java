package org.depeche.exchange;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.depeche.CodedReport;
import org.depeche.coding.EventRecord;
import org.depeche.exchange.RecordTable.Column;
import org.depeche.exchange.RecordTable.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as a table, RFC 4180 with line feeds, a row an event. Several participants or sources stand in one cell
 * with {@value #AND} between them, in the same order in each of their columns; several sectors of one with "+". Text that
 * a spreadsheet would take for a formula begins with an apostrophe ({@link Formulas}).
 */
public final class CsvWriter implements ExportWriter {
    /** Between the values of a cell. */
    static final String AND = " | ";

    private final de.siegmar.fastcsv.writer.CsvWriter out;
    private Tally tally = Tally.none("");

    /** Writes the line of column names at once, so that a table without events is a table too. */
    public CsvWriter(Writer out) {
        this.out = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
        this.out.writeRecord(columns());
    }

    /** The names of the columns, in their order. */
    public static List<String> columns() {
        return RecordTable.columns().stream().map(Column::name).toList();
    }

    @Override
    public void write(CodedReport report) throws IOException {
        CodePoints offsets = CodePoints.of(report.report().text());
        for (EventRecord event : report.records()) {
            RecordTable.Row row = new RecordTable.Row(event, offsets);
            List<String> cells = new ArrayList<>();
            for (Column column : RecordTable.columns()) {
                cells.add(cell(column, row));
            }
            out.writeRecord(cells);
            tally = tally.written(1);
        }
        out.flush();
    }

    private static String cell(Column column, RecordTable.Row row) {
        Object value = column.cell().apply(row);
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> texts) {
            return Formulas.harmless(joined(texts));
        }
        return column.kind() == Kind.TEXT ? Formulas.harmless(value.toString()) : value.toString();
    }

    /** One value for each, so that the columns of actors keep step; what is unknown is empty. */
    private static String joined(List<?> texts) {
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            @Nullable Object text = texts.get(i);
            cell.append(i == 0 ? "" : AND)
                    .append(text == null ? "" : text.toString().replace('|', '\u00A6'));
        }
        return cell.toString();
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public Tally tally() {
        return tally;
    }
}
