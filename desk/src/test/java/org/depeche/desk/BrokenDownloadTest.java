package org.depeche.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.depeche.CodedReport;
import org.depeche.store.EventFilter;
import org.depeche.store.Store;
import org.depeche.text.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A download that fails is never taken for the whole, however far it came. */
class BrokenDownloadTest {
    /** More than any buffer on the way holds. */
    private static final int REPORTS = 400;

    private static List<CodedReport> reports = List.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void code() {
        reports = IntStream.range(0, REPORTS)
                .mapToObj(number -> SampleNews.code(new Report(
                        "r" + number,
                        "fr",
                        null,
                        null,
                        "L'armée a attaqué " + number + " villages près de Gao.",
                        null)))
                .toList();
    }

    @BeforeEach
    void store() {
        SampleNews.store(folder, reports).close();
    }

    private void breakRecord(String which) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("news.depeche"));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE records SET record = '{\"id\": ' WHERE mention = (SELECT "
                            + which + "(mention) FROM records)"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "geojson"})
    void oneThatFailsMidwayIsCutOff(String extension) throws SQLException {
        breakRecord("max");
        try (Store store = Store.open(folder.resolve("news.depeche"));
                Desk desk = Desk.start(store, 0)) {
            Client client = new Client(desk);
            for (String encoding : List.of("identity", "gzip")) {
                assertThatThrownBy(() -> client.get("/api/events." + extension, "Accept-Encoding", encoding))
                        .as(encoding)
                        .hasCauseInstanceOf(IOException.class);
            }
            assertThat(client.get("/api/events?limit=0").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void oneThatFailsAtOnceIsAnErrorForAnAnswer() throws SQLException {
        breakRecord("min");
        try (Store store = Store.open(folder.resolve("news.depeche"));
                Desk desk = Desk.start(store, 0)) {
            HttpResponse<String> answer = new Client(desk).get("/api/events.jsonl");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        }
    }

    @Test
    void oneThatDoesNotFailIsWhole() {
        try (Store store = Store.open(folder.resolve("news.depeche"));
                Desk desk = Desk.start(store, 0)) {
            HttpResponse<String> answer = new Client(desk).get("/api/events.jsonl");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(store.count(EventFilter.ALL)).isGreaterThanOrEqualTo(REPORTS);
            assertThat(answer.body().lines()).hasSize((int) store.count(EventFilter.ALL));
        }
    }
}
