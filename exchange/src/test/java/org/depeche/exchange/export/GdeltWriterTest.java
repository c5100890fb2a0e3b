package org.depeche.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.depeche.CodedReport;
import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.coding.Status;
import org.depeche.exchange.HandmadeReport;
import org.depeche.exchange.Tally;
import org.depeche.lexicon.EventType;
import org.depeche.text.Report;
import org.depeche.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GdeltWriterTest {
    private static final CameoEvents CAMEO = CameoEvents.load();

    @TempDir
    private Path folder;

    @Test
    void writesTheColumnsOfADailyFile() throws IOException, SQLException {
        assertThat(GdeltWriter.columns()).hasSize(58);
        List<Map<String, @Nullable String>> rows = read(Written.as(ExportFormat.GDELT, List.of(HandmadeReport.REPORT)));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .containsEntry("SQLDATE", "20240312")
                .containsEntry("MonthYear", "202403")
                .containsEntry("Year", "2024")
                .containsEntry("FractionDate", "2024.1973")
                .containsEntry("Actor1Code", "TCDGOVMIL")
                .containsEntry("Actor1Name", "TCHAD")
                .containsEntry("Actor1CountryCode", "TCD")
                .containsEntry("Actor1KnownGroupCode", null)
                .containsEntry("Actor1Type1Code", "GOV")
                .containsEntry("Actor1Type2Code", "MIL")
                .containsEntry("Actor2Code", null)
                .containsEntry("Actor2Name", null)
                .containsEntry("IsRootEvent", "1")
                .containsEntry("EventCode", "0874")
                .containsEntry("EventBaseCode", "087")
                .containsEntry("EventRootCode", "08")
                .containsEntry("QuadClass", "2")
                .containsEntry("GoldsteinScale", "10.0")
                .containsEntry("NumMentions", "1")
                .containsEntry("AvgTone", null)
                .containsEntry("Actor1Geo_Type", "0")
                .containsEntry("ActionGeo_Type", "4")
                .containsEntry("ActionGeo_FullName", "Kidal, Mali")
                .containsEntry("ActionGeo_CountryCode", "ML")
                .containsEntry("ActionGeo_Lat", "18.44")
                .containsEntry("ActionGeo_Long", "1.41")
                .containsEntry("ActionGeo_FeatureID", null)
                .containsEntry("DATEADDED", "20240314")
                .containsEntry("SOURCEURL", "dépêche-1");
    }

    @Test
    void readsBackAsTheEventsWere() throws IOException, SQLException {
        List<CodedReport> reports = Written.manyReports(21);
        Written written = Written.as(ExportFormat.GDELT, reports);
        List<Map<String, @Nullable String>> rows = read(written);
        List<Map<String, @Nullable String>> expected = new ArrayList<>();
        int leftOut = 0;
        for (EventRecord event : Written.events(reports)) {
            leftOut += Facts.isOne(event) ? 0 : 1;
            if (Facts.isOne(event)) {
                Dyad.of(event).forEach(dyad -> expected.add(expected(event, dyad)));
            }
        }
        assertThat(rows).hasSameSizeAs(expected).hasSizeGreaterThan(200);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i)).containsAllEntriesOf(expected.get(i));
        }
        assertThat(written.tally().rows()).isEqualTo(rows.size());
        assertThat(written.tally().leftOut()).isEqualTo(leftOut).isPositive();
    }

    private static Map<String, @Nullable String> expected(EventRecord event, Dyad dyad) {
        LocalDate day = EventDays.of(event).first();
        EventPlace place = event.place();
        Map<String, @Nullable String> row = new java.util.HashMap<>();
        row.put("SQLDATE", day == null ? null : day.format(DateTimeFormatter.BASIC_ISO_DATE));
        row.put("Actor1Name", name(dyad.actor()));
        row.put("Actor2Name", name(dyad.recipient()));
        row.put("EventCode", CAMEO.of(event).code());
        row.put("ActionGeo_Lat", place == null || Double.isNaN(place.latitude()) ? null : "13.51");
        row.put("ActionGeo_CountryCode", place == null || place.country() == null ? null : "NG");
        row.put("SOURCEURL", event.document());
        row.put(
                "DATEADDED",
                event.published() == null
                        ? day == null ? null : day.format(DateTimeFormatter.BASIC_ISO_DATE)
                        : "20240314");
        return row;
    }

    private static @Nullable String name(@Nullable Participant participant) {
        String name =
                participant == null ? "" : TabbedRow.clean(participant.name().toUpperCase(Locale.ROOT));
        return name.isEmpty() ? null : name;
    }

    @Test
    void numbersAreStableAndDoublesHoldThem() throws IOException, SQLException {
        List<CodedReport> reports = Written.manyReports(22);
        Set<Long> numbers = new HashSet<>();
        List<Map<String, @Nullable String>> rows = read(Written.as(ExportFormat.GDELT, reports));
        for (Map<String, @Nullable String> row : rows) {
            long number = Long.parseLong(Objects.requireNonNull(row.get("GLOBALEVENTID")));
            assertThat((long) (double) number).isEqualTo(number).isNotNegative();
            numbers.add(number);
        }
        assertThat(numbers).hasSameSizeAs(rows);
        List<CodedReport> fewer = reports.subList(100, 200);
        read(Written.as(ExportFormat.GDELT, fewer))
                .forEach(row ->
                        assertThat(numbers).contains(Long.parseLong(Objects.requireNonNull(row.get("GLOBALEVENTID")))));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    # place,    country, latitude, type, name,            code, region, feature
                    Mali,       MLI,     14.0,     1,    Mali,            ML,   ML,     ML
                    États-Unis, USA,     39.8,     1,    United States,   US,   US,     US
                    Austin,     USA,     30.3,     3,    'Austin, United States', US, -, -
                    Niamey,     NER,     13.5,     4,    'Niamey, Niger', NG,   -,      -
                    Inates,     NER,     NaN,      0,    'Inates, Niger', NG,   -,      -
                    Sahel,      -,       NaN,      0,    Sahel,           -,    -,      -
                    """)
    void placesOfEvents(
            String name,
            @Nullable String country,
            double latitude,
            int type,
            String fullName,
            @Nullable String code,
            @Nullable String region,
            @Nullable String feature)
            throws IOException, SQLException {
        EventPlace place = new EventPlace(name, new Span(0, 1), name, country, latitude, 2.0, 0);
        assertThat(read(Written.as(
                        ExportFormat.GDELT,
                        List.of(report(new EventBuilder().place(place).build())))))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("ActionGeo_Type", String.valueOf(type))
                        .containsEntry("ActionGeo_FullName", fullName)
                        .containsEntry("ActionGeo_CountryCode", code)
                        .containsEntry("ActionGeo_ADM1Code", region)
                        .containsEntry("ActionGeo_FeatureID", feature));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void onlyWhatHappenedHasARow(Status status) throws IOException {
        for (EventType type : EventType.values()) {
            EventRecord event =
                    new EventBuilder().type(type, null).status(status).build();
            boolean announced = status == Status.FUTURE && (type == EventType.AGREE || type == EventType.CONCEDE);
            long rows = status == Status.ACTUAL || announced ? 1 : 0;
            Tally tally = Written.as(ExportFormat.GDELT, List.of(report(event))).tally();
            assertThat(tally).isEqualTo(new Tally(rows, rows, 1 - rows, Facts.OTHERWISE));
        }
    }

    private static CodedReport report(EventRecord event) {
        return new CodedReport(new Report("d", "fr", null, null, "x", null), "fr", List.of(), List.of(event));
    }

    private List<Map<String, @Nullable String>> read(Written written) throws IOException, SQLException {
        return DuckDbReader.tabbed(written.in(folder), GdeltWriter.columns());
    }
}
