package org.depeche.exchange.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.depeche.CodedReport;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.exchange.ExportWriter;
import org.depeche.exchange.Tally;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;

/**
 * Writes events as the 58 columns of GDELT 1.0's daily event files: tab-separated, no line of names, an empty cell for
 * what is unknown, a row for each pair of an actor and a recipient. docs/exports.md says what each column holds. An event
 * that is not said to have happened has no row, as a row of GDELT's means that it has.
 */
public final class GdeltWriter implements ExportWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);

    /** GDELT counts all months as of 30 days for its dates as fractions of a year. */
    private static final int DAYS_OF_MONTH = 30;

    private static final double DAYS_OF_YEAR = 365.0;

    /** A headline and a lead are about the first two sentences. */
    private static final int LEAD_SENTENCES = 2;

    private record Column(String name, Function<Row, @Nullable Object> cell) {}

    /** A pair of an event with all that its cells are made from. */
    private record Row(
            Report report,
            EventRecord event,
            Dyad dyad,
            CameoEvents.Code code,
            CameoActor actor,
            CameoActor recipient,
            GdeltPlace place,
            @Nullable LocalDate day,
            @Nullable LocalDate published) {}

    private static final List<Column> COLUMNS = columnsInOrder();

    private final Writer out;
    private final CameoEvents cameo = CameoEvents.load();
    private final CameoRoles roles = CameoRoles.load();
    private final CountryCodes countries = CountryCodes.load();
    private final CountryNames names = new CountryNames();
    private Tally tally = Tally.none(Facts.OTHERWISE);

    public GdeltWriter(Writer out) {
        this.out = out;
    }

    /** The names of the columns, in their order. */
    public static List<String> columns() {
        return COLUMNS.stream().map(Column::name).toList();
    }

    @Override
    public void write(CodedReport report) throws IOException {
        for (EventRecord event : report.records()) {
            if (!Facts.isOne(event)) {
                tally = tally.oneLeftOut();
                continue;
            }
            List<Dyad> dyads = Dyad.of(event);
            for (Dyad dyad : dyads) {
                Row row = row(report.report(), event, dyad);
                List<@Nullable Object> cells = new ArrayList<>();
                COLUMNS.forEach(column -> cells.add(column.cell().apply(row)));
                out.write(TabbedRow.of(cells, ""));
            }
            tally = tally.written(dyads.size());
        }
    }

    private Row row(Report report, EventRecord event, Dyad dyad) {
        return new Row(
                report,
                event,
                dyad,
                cameo.of(event),
                CameoActor.of(dyad.actor(), countries, roles),
                CameoActor.of(dyad.recipient(), countries, roles),
                GdeltPlace.of(event, countries, names),
                EventDays.of(event).first(),
                EventDays.publication(event));
    }

    @Override
    public Tally tally() {
        return tally;
    }

    private static List<Column> columnsInOrder() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("GLOBALEVENTID", row -> EventNumber.of(row.event(), row.dyad())));
        columns.add(new Column("SQLDATE", row -> written(DAY, row.day())));
        columns.add(new Column("MonthYear", row -> written(MONTH, row.day())));
        columns.add(
                new Column("Year", row -> row.day() == null ? null : row.day().getYear()));
        columns.add(new Column("FractionDate", row -> fraction(row.day())));
        actor(columns, "Actor1", Row::actor, row -> row.dyad().actor());
        actor(columns, "Actor2", Row::recipient, row -> row.dyad().recipient());
        columns.add(new Column("IsRootEvent", row -> row.event().sentence() < LEAD_SENTENCES ? 1 : 0));
        columns.add(new Column("EventCode", row -> row.code().code()));
        columns.add(new Column("EventBaseCode", row -> row.code().base()));
        columns.add(new Column("EventRootCode", row -> row.code().root()));
        columns.add(new Column("QuadClass", row -> row.code().quadClass()));
        columns.add(new Column("GoldsteinScale", row -> row.code().goldstein()));
        columns.add(new Column("NumMentions", row -> 1));
        columns.add(new Column("NumSources", row -> 1));
        columns.add(new Column("NumArticles", row -> 1));
        columns.add(unknown("AvgTone"));
        noPlace(columns, "Actor1Geo_");
        noPlace(columns, "Actor2Geo_");
        place(columns);
        columns.add(new Column(
                "DATEADDED", row -> written(DAY, row.published() == null ? row.day() : row.published())));
        columns.add(new Column(
                "SOURCEURL",
                row -> row.report().url() == null
                        ? row.event().document()
                        : row.report().url()));
        return List.copyOf(columns);
    }

    private static void actor(
            List<Column> columns,
            String prefix,
            Function<Row, CameoActor> codes,
            Function<Row, @Nullable Participant> participant) {
        columns.add(new Column(prefix + "Code", row -> codes.apply(row).code()));
        columns.add(new Column(prefix + "Name", row -> upperCase(participant.apply(row))));
        columns.add(new Column(prefix + "CountryCode", row -> codes.apply(row).country()));
        columns.add(
                new Column(prefix + "KnownGroupCode", row -> codes.apply(row).group()));
        columns.add(unknown(prefix + "EthnicCode"));
        columns.add(unknown(prefix + "Religion1Code"));
        columns.add(unknown(prefix + "Religion2Code"));
        for (int i = 0; i < CameoActor.MOST_TYPES; i++) {
            int index = i;
            columns.add(new Column(
                    prefix + "Type" + (i + 1) + "Code", row -> codes.apply(row).type(index)));
        }
    }

    private static void place(List<Column> columns) {
        columns.add(new Column("ActionGeo_Type", row -> row.place().type()));
        columns.add(new Column("ActionGeo_FullName", row -> row.place().fullName()));
        columns.add(new Column("ActionGeo_CountryCode", row -> row.place().country()));
        columns.add(new Column("ActionGeo_ADM1Code", row -> row.place().region()));
        columns.add(new Column("ActionGeo_Lat", row -> row.place().latitude()));
        columns.add(new Column("ActionGeo_Long", row -> row.place().longitude()));
        columns.add(new Column("ActionGeo_FeatureID", row -> row.place().feature()));
    }

    /** Records hold no places of actors and recipients. */
    private static void noPlace(List<Column> columns, String prefix) {
        columns.add(new Column(prefix + "Type", row -> 0));
        for (String part : List.of("FullName", "CountryCode", "ADM1Code", "Lat", "Long", "FeatureID")) {
            columns.add(unknown(prefix + part));
        }
    }

    private static Column unknown(String name) {
        return new Column(name, row -> null);
    }

    private static @Nullable String written(DateTimeFormatter format, @Nullable LocalDate day) {
        return day == null ? null : format.format(day);
    }

    private static @Nullable String fraction(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        int days = (day.getMonthValue() - 1) * DAYS_OF_MONTH + day.getDayOfMonth();
        return String.format(Locale.ROOT, "%.4f", day.getYear() + Math.min(days / DAYS_OF_YEAR, 0.9999));
    }

    private static @Nullable String upperCase(@Nullable Participant participant) {
        return participant == null ? null : participant.name().toUpperCase(Locale.ROOT);
    }
}
