package org.depeche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.depeche.CodedReport;
import org.depeche.Coder;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.exchange.RecordTable;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetWriterTest {
    private static final String TEXT =
            "𝄞 Selon Paris, le Tchad et le Niger ont retiré leurs soldats de Kidal mardi. Des rebelles"
                    + " ont attaqué Gao mercredi : huit soldats ont été tués. Le Mali a accusé la France de soutenir les \"rebelles\".";

    @TempDir
    private Path folder;

    @Test
    void readsBackAsTheEventsWere() throws IOException, SQLException {
        CodedReport report = Coder.load("fr")
                .code(new Report("l'été", "fr", LocalDate.of(2024, 3, 14), null, TEXT, "https://example.org/1"));
        Path file = folder.resolve("l'été.parquet");
        try (ParquetWriter writer = new ParquetWriter(file)) {
            writer.write(report);
            writer.finish();
            assertThat(writer.tally().rows()).isEqualTo(report.records().size());
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.lines");
        assertThat(report.records()).hasSizeGreaterThanOrEqualTo(3);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT * FROM read_parquet('" + file.toString().replace("'", "''") + "')")) {
            for (EventRecord event : report.records()) {
                assertThat(rows.next()).isTrue();
                assertIs(event, rows);
            }
            assertThat(rows.next()).isFalse();
        }
    }

    private static void assertIs(EventRecord event, ResultSet row) throws SQLException {
        assertThat(row.getString("id")).isEqualTo(event.id());
        assertThat(row.getString("document")).isEqualTo("l'été");
        assertThat(row.getString("type")).isEqualTo(event.type().name());
        assertThat(row.getString("mode")).isEqualTo(event.mode());
        assertThat(row.getString("trigger")).isEqualTo(event.trigger().text());
        // The text's first character takes two code units and is one code point.
        assertThat(row.getLong("trigger_start"))
                .isEqualTo(event.trigger().span().start() - 1);
        assertThat(list(row, "actor_names"))
                .isEqualTo(event.actors().stream().map(Participant::name).toList());
        assertThat(list(row, "actor_countries")).isEqualTo(countries(event.actors()));
        assertThat(list(row, "contexts")).isEqualTo(event.contexts());
        assertThat(row.getString("date"))
                .isEqualTo(event.date() == null ? null : event.date().edtf());
        assertThat(row.getObject("latitude"))
                .isEqualTo(event.place() == null ? null : event.place().latitude());
        assertThat(row.getObject("killed"))
                .isEqualTo(
                        event.counts().get("killed") == null
                                ? null
                                : Long.valueOf(event.counts().get("killed")));
        assertThat(row.getBoolean("hedged")).isEqualTo(event.hedged());
        assertThat(row.getDouble("intensity")).isEqualTo(event.type().intensity(event.mode()));
    }

    private static List<@Nullable String> countries(List<Participant> participants) {
        List<@Nullable String> countries = new ArrayList<>();
        participants.forEach(participant -> countries.add(participant.country()));
        return countries;
    }

    private static List<Object> list(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.asList((Object[]) array.getArray());
    }

    @Test
    void aFileWithoutEventsHasItsColumns() throws IOException, SQLException {
        Path file = folder.resolve("none.parquet");
        try (ParquetWriter writer = new ParquetWriter(file)) {
            writer.finish();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet columns = statement.executeQuery(
                        "SELECT column_name FROM (DESCRIBE FROM read_parquet('" + file + "'))")) {
            List<String> names = new ArrayList<>();
            while (columns.next()) {
                names.add(columns.getString(1));
            }
            assertThat(names)
                    .isEqualTo(RecordTable.columns().stream()
                            .map(RecordTable.Column::name)
                            .toList());
        }
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        Path file = folder.resolve("taken");
        java.nio.file.Files.createDirectories(file.resolve("by-a-folder"));
        try (ParquetWriter writer = new ParquetWriter(file)) {
            assertThatThrownBy(writer::finish)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("cannot be written");
        }
    }
}
