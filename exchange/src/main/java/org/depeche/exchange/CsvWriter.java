package org.depeche.exchange;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.depeche.CodedReport;
import org.depeche.coding.EventDate;
import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.coding.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as a table, RFC 4180 with line feeds, a row an event. Several participants or sources stand in one cell
 * with {@value #AND} between them, in the same order in each of their columns; several sectors of one with "+".
 */
public final class CsvWriter implements RecordWriter {
    /** Between the values of a cell. */
    static final String AND = " | ";

    private static final List<Column> COLUMNS = List.of(
            new Column("id", row -> row.event().id()),
            new Column("document", row -> row.event().document()),
            new Column("language", row -> row.event().language()),
            new Column("published", row -> row.event().published()),
            new Column("sentence", row -> row.event().sentence()),
            new Column("event", row -> row.event().event()),
            new Column("type", row -> row.event().type().name()),
            new Column("mode", row -> row.event().mode()),
            new Column("contexts", row -> String.join(AND, row.event().contexts())),
            new Column("trigger", row -> row.event().trigger().text()),
            new Column(
                    "trigger_start",
                    row -> row.offset(row.event().trigger().span().start())),
            new Column(
                    "trigger_end",
                    row -> row.offset(row.event().trigger().span().end())),
            new Column("actors", row -> joined(row.event().actors(), Participant::text)),
            new Column("actor_names", row -> joined(row.event().actors(), Participant::name)),
            new Column("actor_countries", row -> joined(row.event().actors(), Participant::country)),
            new Column("actor_sectors", row -> joined(row.event().actors(), CsvWriter::sectors)),
            new Column("recipients", row -> joined(row.event().recipients(), Participant::text)),
            new Column("recipient_names", row -> joined(row.event().recipients(), Participant::name)),
            new Column("recipient_countries", row -> joined(row.event().recipients(), Participant::country)),
            new Column("recipient_sectors", row -> joined(row.event().recipients(), CsvWriter::sectors)),
            new Column("date", row -> of(row.event().date(), EventDate::edtf)),
            new Column("date_text", row -> of(of(row.event().date(), EventDate::phrase), Quotation::text)),
            new Column(
                    "date_basis",
                    row -> of(row.event().date(), date -> date.basis().label())),
            new Column("place", row -> of(row.event().place(), EventPlace::name)),
            new Column("place_text", row -> of(row.event().place(), EventPlace::text)),
            new Column("place_country", row -> of(row.event().place(), EventPlace::country)),
            new Column("latitude", row -> of(row.event().place(), place -> degrees(place.latitude()))),
            new Column("longitude", row -> of(row.event().place(), place -> degrees(place.longitude()))),
            new Column(
                    "geonames",
                    row -> of(row.event().place(), place -> place.geonames() == 0 ? null : place.geonames())),
            new Column("status", row -> row.event().status().label()),
            new Column("hedged", row -> row.event().hedged()),
            new Column(
                    "sources",
                    row -> joined(
                            row.event().sources(),
                            source -> source.participant().text())),
            new Column(
                    "source_names",
                    row -> joined(
                            row.event().sources(),
                            source -> source.participant().name())),
            new Column(
                    "source_countries",
                    row -> joined(
                            row.event().sources(),
                            source -> source.participant().country())),
            new Column("source_sectors", row -> joined(row.event().sources(), source -> sectors(source.participant()))),
            new Column(
                    "source_cues", row -> joined(row.event().sources(), source -> of(source.cue(), Quotation::text))),
            new Column("quote", row -> of(row.event().quote(), Quotation::text)),
            new Column("killed", row -> row.event().counts().get("killed")),
            new Column("injured", row -> row.event().counts().get("injured")),
            new Column("arrested", row -> row.event().counts().get("arrested")),
            new Column("abducted", row -> row.event().counts().get("abducted")),
            new Column("participants", row -> row.event().counts().get("participants")),
            new Column(
                    "intensity", row -> row.event().type().intensity(row.event().mode())),
            new Column("quad", row -> row.event().type().quad().label()),
            new Column("rule", row -> row.event().rule()));

    /** A column: its name and its cell for an event; null for an empty one. */
    private record Column(String name, Function<Row, @Nullable Object> cell) {}

    /** An event with the offsets of its report. */
    private record Row(EventRecord event, CodePoints offsets) {
        int offset(int codeUnits) {
            return offsets.toCodePoints(codeUnits);
        }
    }

    private final de.siegmar.fastcsv.writer.CsvWriter out;

    /** Writes the line of column names at once, so that a table without events is a table too. */
    public CsvWriter(Writer out) {
        this.out = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
        this.out.writeRecord(columns());
    }

    /** The names of the columns, in their order. */
    public static List<String> columns() {
        return COLUMNS.stream().map(Column::name).toList();
    }

    @Override
    public void write(CodedReport report) throws IOException {
        CodePoints offsets = CodePoints.of(report.report().text());
        for (EventRecord event : report.records()) {
            Row row = new Row(event, offsets);
            List<String> cells = new ArrayList<>();
            for (Column column : COLUMNS) {
                cells.add(Objects.toString(column.cell().apply(row), ""));
            }
            out.writeRecord(cells);
        }
        out.flush();
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    private static <T, R> @Nullable R of(@Nullable T value, Function<T, @Nullable R> part) {
        return value == null ? null : part.apply(value);
    }

    private static @Nullable Double degrees(double value) {
        return Double.isNaN(value) ? null : value;
    }

    /** One value for each, so that the columns of actors keep step; what is unknown is empty. */
    private static <T> String joined(List<T> values, Function<T, @Nullable String> part) {
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            String value = part.apply(values.get(i));
            cell.append(i == 0 ? "" : AND).append(value == null ? "" : value.replace('|', '\u00A6'));
        }
        return cell.toString();
    }

    private static String sectors(Participant participant) {
        List<String> sectors = new ArrayList<>();
        if (participant.sector() != null) {
            sectors.add(participant.sector());
        }
        sectors.addAll(participant.otherSectors());
        return String.join("+", sectors);
    }
}
