package org.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depeche.store.EventFilter;
import org.depeche.store.EventSort;
import org.depeche.store.Store;
import org.depeche.store.StoredEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreCommandsTest {
    private static final String REPORTS = """
            {"document": "a", "language": "fr", "published": "2024-03-14", "text": "Le Mali a accusé la France de mensonge."}
            {"document": "b", "language": "fr", "text": "Des rebelles ont attaqué Gao."}
            {"document": "c", "language": "zh", "text": "尼日尔"}
            {"document": "a", "language": "fr", "text": "Il fait beau à Niamey."}
            """;

    @TempDir
    Path folder;

    private String store = "";
    private Run added = new Run(0, "", "");

    @BeforeEach
    void add() throws IOException {
        store = folder.resolve("s.depeche").toString();
        String input = Files.writeString(folder.resolve("r.jsonl"), REPORTS).toString();
        added = Run.of("add", "--store", store, "--threads", "2", input);
    }

    @Test
    void addsWhatItCanAndListsTheRest() {
        assertThat(added.status()).isOne();
        assertThat(added.out())
                .matches(
                        "2 documents added with \\d+ events; 1 already there, 1 of them with another text under the same id;"
                                + " the store has 2 documents\\R");
        assertThat(added.err()).contains("1 report was not coded:", "c is declared to be in the language 'zh'");
        Run again = Run.of("add", "--store", store, folder.resolve("r.jsonl").toString());
        assertThat(again.out())
                .startsWith(
                        "0 documents added with 0 events; 3 already there, 1 of them with another text under the same id;"
                                + " the store has 2 documents");
    }

    @Test
    void anotherTextUnderTheSameIdIsListedAndNoFailure() {
        Run run = Run.reading(
                "{\"document\": \"b\", \"language\": \"fr\", \"text\": \"Il pleut à Gao.\"}",
                "add",
                "--store",
                store,
                "--from",
                "jsonl");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith(
                        "0 documents added with 0 events; 1 already there, 1 of them with another text under the same id");
        assertThat(run.err().lines())
                .containsExactly(
                        "1 report has the id of another text, which the store keeps. To add such a report, give it an id of its"
                                + " own or take a new store:",
                        "  b");
        assertThat(Run.of("query", "--store", store, "SELECT text FROM reports WHERE document = 'b'")
                        .out())
                .contains("Des rebelles ont attaqué Gao.");
    }

    @Test
    void addReadsStandardInput() {
        Run run = Run.reading("Des soldats ont attaqué Ménaka.", "add", "--store", store, "--language", "fr");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .isEqualToNormalizingNewlines("1 document added with 1 event; the store has 3 documents\n");
    }

    @Test
    void queriesInAllFormats() {
        String sql =
                "SELECT document, count(*) AS n, list(type::VARCHAR) AS types FROM events WHERE document = 'b' GROUP BY 1";
        assertThat(Run.of("query", "--store", store, sql).out()).isEqualTo("document,n,types\nb,1,[ASSAULT]\n");
        assertThat(Run.of("query", "-s", store, "-f", "jsonl", sql).out())
                .isEqualTo("{\"document\":\"b\",\"n\":1,\"types\":[\"ASSAULT\"]}\n");
        assertThat(Run.of("query", "-s", store, "--format", "table", sql).out())
                .isEqualTo("document  n  types\n────────  ─  ─────────\nb         1  [ASSAULT]\n(1 row)\n");
    }

    @Test
    void aQuerysTableHoldsNoFormulas() {
        assertThat(Run.of("query", "-s", store, "SELECT '=1+1' AS text, -2 AS number")
                        .out())
                .isEqualTo("text,number\n'=1+1,-2\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM documents",
                "CREATE TABLE t (i INTEGER)",
                "SELECT * FROM read_text('/etc/hostname')",
                "COPY (SELECT 1) TO '/tmp/never.csv'",
                "ATTACH '/tmp/never.duckdb'",
                "SET enable_external_access = true",
                "PRAGMA memory_limit = '1GB'",
                "SELECT 1; SELECT 2",
                "SELECT 1; COPY (SELECT 1) TO '/tmp/never.csv'",
                "",
                "INSTALL httpfs",
                "LOAD httpfs",
                "SELECT * FROM nowhere",
                "no SQL",
            })
    void queryChangesNothingAndReadsNoOtherFile(String sql) {
        Run run = Run.of("query", "--store", store, sql);
        assertThat(run.status()).as(run.out() + run.err()).isOne();
        assertThat(run.err()).startsWith("depeche: ").doesNotContain("please report");
        assertThat(Run.of("query", "--store", store, "SELECT count(*) AS n FROM reports")
                        .out())
                .isEqualTo("n\n2\n");
    }

    /** The database itself would let a statement write to the files that belong to the store. */
    @ParameterizedTest
    @ValueSource(strings = {"", ".wal", ".wal.recovery", ".tmp/t.csv"})
    void queryDoesNotWriteOverTheStoreItself(String ending) throws IOException {
        byte[] before = Files.readAllBytes(Path.of(store));
        String copy = "COPY (SELECT 1) TO '" + store + ending + "' (FORMAT csv, USE_TMP_FILE false)";
        for (String sql : List.of(copy, copy + "; SELECT 1", "SELECT 1; " + copy)) {
            Run run = Run.of("query", "--store", store, sql);
            assertThat(run.status()).isOne();
            assertThat(run.err()).contains("a query is one SELECT");
        }
        assertThat(Files.readAllBytes(Path.of(store))).isEqualTo(before);
        assertThat(folder.resolve("s.depeche.wal.recovery")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SHOW TABLES",
                "DESCRIBE events",
                "FROM events",
                "VALUES (1)",
                "WITH a AS (SELECT 1 AS i) SELECT i FROM a;",
                "SUMMARIZE events"
            })
    void queryTakesWhateverIsAQuestion(String sql) {
        Run run = Run.of("query", "--store", store, sql);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSizeGreaterThan(1);
    }

    @Test
    void aStoreThatIsNotThereIsNotMadeByReading() {
        String none = folder.resolve("none.depeche").toString();
        for (String[] command : new String[][] {
            {"query", "--store", none, "SELECT 1"}, {"recode", "--store", none}, {"gold", "--store", none}
        }) {
            Run run = Run.of(command);
            assertThat(run.status()).isOne();
            assertThat(run.err()).contains("none.depeche does not exist");
        }
        assertThat(Path.of(none)).doesNotExist();
    }

    @Test
    void correctionsAreGoldThatEvaluateReadsAndStayWhenCodedAnew() throws IOException {
        try (Store open = Store.open(Path.of(store))) {
            for (StoredEvent event :
                    open.events(EventFilter.ALL, EventSort.NEWEST, 0, 100).events()) {
                open.corrections()
                        .accept(event.record().document(), event.record().id(), "Ada");
            }
        }
        Run recoded = Run.of("recode", "--store", store, "--all");
        assertThat(recoded.status()).as(recoded.err()).isZero();
        assertThat(recoded.out()).startsWith("2 documents coded anew");
        Path gold = folder.resolve("gold.jsonl");
        Run written = Run.of("gold", "--store", store, "--output", gold.toString());
        assertThat(written.err()).isEqualTo("2 documents written" + System.lineSeparator());
        Run evaluated = Run.of("evaluate", gold.toString());
        assertThat(evaluated.out()).startsWith("2 documents, ").contains("1.000");
    }
}
