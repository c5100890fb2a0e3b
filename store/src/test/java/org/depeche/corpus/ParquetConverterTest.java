package org.depeche.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetConverterTest {
    /** As many records as ten thousand long reports have: more than DuckDB's memory holds at once. */
    private static final int ROWS = 140_000;

    private static final String PARTICIPANT = "{\"text\":\"les forces de sécurité\",\"start\":%1$d,\"end\":%1$d,"
            + "\"name\":\"les forces de sécurité du pays %1$d\",\"country\":\"MLI\",\"sector\":\"COP\",\"other_sectors\":[\"MIL\"]}";

    @Test
    void convertsPartsLargerThanItsMemory(@TempDir Path folder) throws Exception {
        Path lines = folder.resolve("events.jsonl");
        write(lines);
        Path parquet = folder.resolve("events.parquet");
        try (ParquetConverter converter = new ParquetConverter()) {
            converter.convert(Table.EVENTS, lines, parquet);
        }
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*), sum(len(actors)) FROM '"
                        + parquet.toString().replace("'", "''") + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(ROWS);
            assertThat(row.getInt(2)).isEqualTo(3 * ROWS);
        }
    }

    private static void write(Path lines) throws IOException {
        try (Writer out = Files.newBufferedWriter(lines)) {
            for (int i = 0; i < ROWS; i++) {
                String participant = PARTICIPANT.formatted(i);
                String three = "[" + participant + "," + participant + "," + participant + "]";
                out.write("{\"id\":\"" + i + "\",\"document\":\"report-" + i + "\",\"sentence\":" + i
                        + ",\"type\":\"ASSAULT\",\"actors\":" + three + ",\"recipients\":" + three
                        + ",\"rule\":\"fr/assault/" + i
                        + "\"}\n");
            }
        }
    }
}
