package org.depeche.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.depeche.CodedReport;
import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.exchange.HandmadeReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolecatWriterTest {
    @TempDir
    private Path folder;

    @Test
    void writesTheColumnsOfAWeeklyFile() throws IOException, SQLException {
        Written written = Written.as(ExportFormat.POLECAT, List.of(HandmadeReport.REPORT));
        assertThat(written.text())
                .startsWith(
                        "Event ID\tEvent Date\tEvent Type\tEvent Mode\tEvent Intensity\tQuad Code\tContexts\tActor Name\t"
                                + "Actor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\t"
                                + "Wikipedia Actor ID\tRecipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\t"
                                + "Recipient Sectors\tRecipient Title\tRecipient Name Raw\tWikipedia Recipient ID\tPlacename\tCity\t"
                                + "District\tProvince\tCountry\tLatitude\tLongitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\t"
                                + "Publication Date\tStory People\tStory Organizations\tStory Locations\tLanguage\tVersion\n");
        List<Map<String, @Nullable String>> rows = read(written);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .hasSize(40)
                .containsEntry("Event Date", "2024-03-12")
                .containsEntry("Event Type", "RETREAT")
                .containsEntry("Event Mode", "withdraw")
                .containsEntry("Event Intensity", "8.0")
                .containsEntry("Quad Code", "MATERIAL COOPERATION")
                .containsEntry("Contexts", "military")
                .containsEntry("Actor Name", "Tchad")
                .containsEntry("Actor Country", "TCD")
                .containsEntry("Actor COW", "483")
                .containsEntry("Primary Actor Sector", "GOV")
                .containsEntry("Actor Sectors", "GOV; MIL")
                .containsEntry("Actor Name Raw", "Le Tchad")
                .containsEntry("Recipient Name", "None")
                .containsEntry("Recipient Country", "None")
                .containsEntry("Placename", "Kidal")
                .containsEntry("Country", "MLI")
                .containsEntry("Latitude", "18.44")
                .containsEntry("Longitude", "1.41")
                .containsEntry("GeoNames ID", "2455290")
                .containsEntry("Raw Placename", "Kidal")
                .containsEntry("Feature Type", "None")
                .containsEntry("Publication Date", "2024-03-14")
                .containsEntry("Language", "fr")
                .containsEntry("Version", Written.CODER);
    }

    @Test
    void readsBackAsTheEventsWere() throws IOException, SQLException {
        List<CodedReport> reports = Written.manyReports(31);
        Written written = Written.as(ExportFormat.POLECAT, reports);
        List<Map<String, @Nullable String>> rows = read(written);
        List<Map<String, @Nullable String>> expected = new ArrayList<>();
        Written.events(reports).stream()
                .filter(Facts::isOne)
                .forEach(event -> Dyad.of(event).forEach(dyad -> expected.add(expected(event, dyad))));
        assertThat(rows).hasSameSizeAs(expected).hasSizeGreaterThan(200);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i)).containsAllEntriesOf(expected.get(i));
            assertThat(ids.add(Objects.requireNonNull(rows.get(i).get("Event ID"))))
                    .isTrue();
        }
        assertThat(written.tally().rows()).isEqualTo(rows.size());
        assertThat(written.tally().events() + written.tally().leftOut())
                .isEqualTo(Written.events(reports).size());
    }

    private static Map<String, @Nullable String> expected(EventRecord event, Dyad dyad) {
        Map<String, @Nullable String> row = new HashMap<>();
        row.put("Event Date", cell(EventDays.of(event).first()));
        row.put("Event Type", event.type().name());
        row.put("Event Mode", cell(event.mode()));
        row.put("Event Intensity", cell(event.type().intensity(event.mode())));
        row.put("Contexts", cell(event.contexts().isEmpty() ? null : "military"));
        side(row, "Actor", dyad.actor());
        side(row, "Recipient", dyad.recipient());
        EventPlace place = event.place();
        row.put("Placename", cell(place == null ? null : place.name()));
        row.put("Raw Placename", cell(place == null ? null : place.text()));
        row.put("Country", cell(place == null ? null : place.country()));
        boolean located = place != null && !Double.isNaN(place.latitude());
        row.put("Latitude", located ? "13.51" : "None");
        row.put("Longitude", located ? "2.1" : "None");
        row.put("GeoNames ID", located ? "2440485" : "None");
        row.put("Publication Date", cell(event.published()));
        return row;
    }

    private static void side(Map<String, @Nullable String> row, String who, @Nullable Participant side) {
        row.put(who + " Name", cell(side == null ? null : side.name()));
        row.put(who + " Name Raw", cell(side == null ? null : side.text()));
        row.put("Primary " + who + " Sector", cell(side == null ? null : side.sector()));
        String country = side == null ? null : side.country();
        row.put(who + " Country", cell("XKX".equals(country) ? "KOS" : country));
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : TabbedRow.clean(value.toString());
        return text.isEmpty() ? "None" : text;
    }

    @Test
    void anIdBeginsWithItsDocumentsAndHoldsTheRecords() throws IOException, SQLException {
        List<CodedReport> reports = Written.manyReports(32);
        Map<String, Set<String>> documents = new HashMap<>();
        for (Map<String, @Nullable String> row : read(Written.as(ExportFormat.POLECAT, reports))) {
            String[] parts = Objects.requireNonNull(row.get("Event ID")).split("_", -1);
            documents.computeIfAbsent(parts[0], key -> new HashSet<>()).add(parts[1]);
        }
        Set<Set<String>> recordsByDocument = new HashSet<>();
        for (CodedReport report : reports) {
            Set<String> ids = new HashSet<>();
            report.records().stream().filter(Facts::isOne).forEach(event -> ids.add(event.id()));
            if (!ids.isEmpty()) {
                recordsByDocument.add(ids);
            }
        }
        assertThat(documents.values()).containsExactlyInAnyOrderElementsOf(recordsByDocument);
    }

    private List<Map<String, @Nullable String>> read(Written written) throws IOException, SQLException {
        return DuckDbReader.tabbed(written.in(folder));
    }
}
