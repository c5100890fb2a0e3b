package org.depeche.exchange.export;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.depeche.CodedReport;
import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.exchange.ExportWriter;
import org.depeche.exchange.Tally;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;

/**
 * Writes events as the columns of POLECAT's weekly files: tab-separated with a line of names, "None" for what is unknown,
 * "; " between several values of a cell, a row for each pair of an actor and a recipient. docs/exports.md says what
 * each column holds. An event that is not said to have happened has no row, as a row of POLECAT's means that it has.
 */
public final class PolecatWriter implements ExportWriter {
    static final String UNKNOWN = "None";
    static final String AND = "; ";

    private record Column(String name, Function<Row, @Nullable Object> cell) {}

    /** A pair of an event with all that its cells are made from. */
    private record Row(
            Report report,
            EventRecord event,
            Dyad dyad,
            @Nullable Side actor,
            @Nullable Side recipient,
            boolean inCountry,
            @Nullable LocalDate day,
            String version,
            CountryCodes countries) {}

    /** An actor or a recipient. */
    private record Side(
            Participant participant,
            @Nullable String country,
            @Nullable String cow) {}

    private static final List<Column> COLUMNS = columnsInOrder();

    private final Writer out;
    private final String version;
    private final CountryCodes countries = CountryCodes.load();
    private final CountryNames names = new CountryNames();
    private Tally tally = Tally.none(Facts.OTHERWISE);

    /**
     * Writes the line of column names at once.
     *
     * @param coder what coded the events, with its version
     */
    public PolecatWriter(Writer out, String coder) throws IOException {
        this.out = out;
        this.version = coder;
        out.write(TabbedRow.of(columns(), UNKNOWN));
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
                out.write(TabbedRow.of(cells, UNKNOWN));
            }
            tally = tally.written(dyads.size());
        }
    }

    private Row row(Report report, EventRecord event, Dyad dyad) {
        boolean inCountry = event.place() != null && names.isCountry(event.language(), event.place());
        LocalDate day = EventDays.of(event).first();
        return new Row(
                report, event, dyad, side(dyad.actor()), side(dyad.recipient()), inCountry, day, version, countries);
    }

    private @Nullable Side side(@Nullable Participant participant) {
        if (participant == null) {
            return null;
        }
        CountryCodes.Codes codes = countries.of(participant.country());
        return new Side(participant, countries.plover(participant.country()), codes == null ? null : codes.cow());
    }

    @Override
    public Tally tally() {
        return tally;
    }

    private static List<Column> columnsInOrder() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Event ID", PolecatWriter::id));
        columns.add(new Column("Event Date", Row::day));
        columns.add(new Column("Event Type", row -> row.event().type().name()));
        columns.add(new Column("Event Mode", row -> row.event().mode()));
        columns.add(new Column(
                "Event Intensity",
                row -> row.event().type().intensity(row.event().mode())));
        columns.add(
                new Column("Quad Code", row -> row.event().type().quad().label().toUpperCase(Locale.ROOT)));
        columns.add(new Column("Contexts", row -> String.join(AND, row.event().contexts())));
        side(columns, "Actor", Row::actor);
        side(columns, "Recipient", Row::recipient);
        place(columns);
        columns.add(new Column("Source", row -> host(row.report().url())));
        columns.add(new Column("Publication Date", row -> row.event().published()));
        columns.add(unknown("Story People"));
        columns.add(unknown("Story Organizations"));
        columns.add(unknown("Story Locations"));
        columns.add(new Column("Language", row -> row.event().language()));
        columns.add(new Column("Version", Row::version));
        return List.copyOf(columns);
    }

    private static String id(Row row) {
        return EventNumber.ofDocument(row.event().document()) + "_"
                + row.event().id() + "_" + row.dyad().number();
    }

    private static void side(List<Column> columns, String who, Function<Row, @Nullable Side> side) {
        columns.add(of(who + " Name", side, one -> one.participant().name()));
        columns.add(of(who + " Country", side, Side::country));
        columns.add(of(who + " COW", side, Side::cow));
        columns.add(
                of("Primary " + who + " Sector", side, one -> one.participant().sector()));
        columns.add(of(who + " Sectors", side, one -> sectors(one.participant())));
        columns.add(unknown(who + " Title"));
        columns.add(of(who + " Name Raw", side, one -> one.participant().text()));
        columns.add(unknown("Wikipedia " + who + " ID"));
    }

    private static void place(List<Column> columns) {
        columns.add(ofPlace("Placename", (row, place) -> place.name()));
        columns.add(unknown("City"));
        columns.add(unknown("District"));
        columns.add(unknown("Province"));
        columns.add(ofPlace("Country", (row, place) -> row.countries().plover(place.country())));
        columns.add(ofPlace("Latitude", (row, place) -> known(place.latitude())));
        columns.add(ofPlace("Longitude", (row, place) -> known(place.longitude())));
        columns.add(ofPlace("GeoNames ID", (row, place) -> place.geonames() == 0 ? null : place.geonames()));
        columns.add(ofPlace("Raw Placename", (row, place) -> place.text()));
        columns.add(ofPlace("Feature Type", (row, place) -> row.inCountry() ? "PCLI" : null));
    }

    private static Column of(String name, Function<Row, @Nullable Side> side, Function<Side, @Nullable Object> cell) {
        return new Column(name, row -> {
            Side one = side.apply(row);
            return one == null ? null : cell.apply(one);
        });
    }

    /** A cell that is made from the place of the event. */
    private interface PlaceCell {
        @Nullable
        Object of(Row row, EventPlace place);
    }

    private static Column ofPlace(String name, PlaceCell cell) {
        return new Column(name, row -> {
            EventPlace place = row.event().place();
            return place == null ? null : cell.of(row, place);
        });
    }

    private static Column unknown(String name) {
        return new Column(name, row -> null);
    }

    private static String sectors(Participant participant) {
        List<String> sectors = new ArrayList<>(participant.otherSectors());
        if (participant.sector() != null) {
            sectors.add(0, participant.sector());
        }
        return String.join(AND, sectors);
    }

    private static @Nullable Double known(double degrees) {
        return Double.isNaN(degrees) ? null : degrees;
    }

    /** The site that published the report. */
    private static @Nullable String host(@Nullable String url) {
        try {
            return url == null ? null : URI.create(url).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
