package org.depeche.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.depeche.batch.Coders;
import org.depeche.batch.Outcome;
import org.depeche.exchange.Defaults;
import org.depeche.text.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CorpusTest {
    private static final Coders CODERS = new Coders();
    private static final List<String> TOWNS = List.of("Gao", "Kidal", "Diffa", "Mopti", "Zinder", "Agadez", "Maradi");
    private static final List<String> DAYS = List.of("lundi", "mardi", "jeudi", "samedi", "dimanche");

    @TempDir
    private Path folder;

    private Path input = Path.of("");

    /** Forty documents: each tenth cannot be read, each seventh is a copy of the one before. */
    @BeforeEach
    void input() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            int source = i % 7 == 6 ? i - 1 : i;
            String text =
                    "L'armée du Mali a attaqué %s %s, selon Paris. Les rebelles ont tué %d soldats près de %s. Le président a condamné l'attaque du %d mars."
                            .formatted(
                                    TOWNS.get(source % 7),
                                    DAYS.get(source % 5),
                                    source + 3,
                                    TOWNS.get(source * source % 6),
                                    1 + source % 28);
            String line = JsonMapper.shared()
                    .createObjectNode()
                    .put("document", "d" + i)
                    .put("language", "fr")
                    .put("published", "2024-03-14")
                    .put("title", "Titre d'\"élection\" " + i)
                    .put("text", i == source ? text : text + " (Agences)")
                    .toString();
            lines.append(i % 10 == 9 ? "{\"text\": 1}" : line).append('\n');
        }
        input = Files.writeString(folder.resolve("in.jsonl"), lines);
    }

    private Corpus corpus(String output, PartFormat format) {
        return new Corpus(
                List.of(input.toString()), null, Defaults.NONE, folder.resolve(output), format, 6, true, "build 1");
    }

    private static CorpusSummary run(Corpus corpus, int threads, boolean resume) throws IOException {
        return run(corpus, CODERS::code, threads, resume);
    }

    private static CorpusSummary run(Corpus corpus, Function<Report, Outcome> coder, int threads, boolean resume)
            throws IOException {
        return corpus.run(coder, threads, resume, InputStream.nullInputStream(), new Corpus.Listener() {
            @Override
            public void progress(Progress progress) {
                assertThat(progress.bytes()).isBetween(0L, progress.totalBytes());
            }

            @Override
            public void note(String note) {
                throw new AssertionError(note);
            }
        });
    }

    /** All files below a folder with their bytes. */
    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), HexFormat.of().formatHex(Files.readAllBytes(path)));
            }
        }
        return files;
    }

    @Test
    void bothFormatsHoldTheSameRows() throws Exception {
        CorpusSummary summary = run(corpus("p", PartFormat.PARQUET), 2, false);
        assertThat(run(corpus("j", PartFormat.JSONL), 2, false)).isEqualTo(summary);
        assertThat(summary.parts()).isEqualTo(7);
        assertThat(summary.tally().documents()).isEqualTo(40);
        assertThat(summary.tally().failed()).isEqualTo(4);
        assertThat(summary.tally().duplicates()).isEqualTo(4);
        assertThat(summary.tally().events()).isGreaterThan(60);
        assertThat(summary.failures())
                .hasSize(4)
                .first()
                .asString()
                .isEqualTo(input + ":10 has something else than a string in \"text\"");
        for (Table table : Table.values()) {
            String columns = "columns = {" + table.columns() + "}";
            List<String> rows = rows("SELECT * FROM '" + folder.resolve("p/" + table.folder()) + "/*.parquet'");
            assertThat(rows)
                    .isEqualTo(rows("SELECT * FROM read_json('" + folder.resolve("j/" + table.folder()) + "/*.jsonl', "
                            + columns + ")"))
                    .hasSize((int) (table == Table.EVENTS ? summary.tally().events() : 40));
        }
        assertThat(rows("SELECT number, document, status, reason, duplicate_of FROM '" + folder
                        + "/p/documents/*.parquet' WHERE number IN (6, 7, 10) ORDER BY number"))
                .containsExactly(
                        "6|d5|coded|null|null",
                        "7|d6|duplicate|null|d5",
                        "10|" + input + ":10|failed|has something else than a string in \"text\"|null");
        assertThat(rows("SELECT DISTINCT actors[1].country FROM '" + folder
                        + "/p/events/*.parquet' WHERE \"trigger\".\"text\" = 'attaqué'"))
                .containsExactly("MLI");
    }

    private static List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(result.getObject(i)));
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource
    void anyNumberOfThreadsGivesTheSameBytes(PartFormat format) throws IOException {
        run(corpus("one", format), 1, false);
        Map<String, String> one = files(folder.resolve("one"));
        for (int threads : new int[] {2, 5}) {
            run(corpus("t" + threads, format), threads, false);
            assertThat(files(folder.resolve("t" + threads)))
                    .as("%d threads", threads)
                    .isEqualTo(one);
        }
        assertThat(one.keySet())
                .contains("events/part-000006." + format.ending(), "documents/part-000000." + format.ending())
                .hasSize(2 * 7 + 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 6, 7, 12, 20, 30})
    void whatWasStoppedIsGoneOnWith(int stopAfter) throws IOException {
        run(corpus("whole", PartFormat.JSONL), 2, false);
        Corpus corpus = corpus("stopped", PartFormat.JSONL);
        AtomicInteger coded = new AtomicInteger();
        Function<Report, Outcome> stopping = report -> {
            if (coded.incrementAndGet() > stopAfter) {
                throw new AssertionError("stopped");
            }
            return CODERS.code(report);
        };
        assertThatThrownBy(() -> run(corpus, stopping, 2, false)).hasRootCauseMessage("stopped");
        Map<String, String> whole = files(folder.resolve("whole"));
        Map<String, String> stopped = files(folder.resolve("stopped"));
        stopped.keySet().removeIf(name -> name.startsWith(".") || name.equals("journal.jsonl"));
        assertThat(whole).containsAllEntriesOf(stopped);
        run(corpus, 2, true);
        assertThat(files(folder.resolve("stopped"))).isEqualTo(whole);
    }

    @Test
    void whatAKillLeavesBehindIsDeleted() throws IOException {
        run(corpus("whole", PartFormat.PARQUET), 2, false);
        Corpus corpus = corpus("killed", PartFormat.PARQUET);
        AtomicInteger coded = new AtomicInteger();
        assertThatThrownBy(() -> run(
                        corpus,
                        report -> {
                            if (coded.incrementAndGet() > 15) {
                                throw new AssertionError("stopped");
                            }
                            return CODERS.code(report);
                        },
                        1,
                        false))
                .hasRootCauseMessage("stopped");
        Path killed = folder.resolve("killed");
        Files.writeString(killed.resolve("journal.jsonl"), "{\"part\": 2, \"sou", StandardOpenOption.APPEND);
        Files.writeString(killed.resolve(".known-texts"), "torn", StandardOpenOption.APPEND);
        Files.writeString(killed.resolve("events/part-000006.parquet"), "whole, but not in the journal");
        Files.writeString(killed.resolve("documents/.part-000006.jsonl.unfinished"), "half");
        run(corpus, 2, true);
        assertThat(files(killed)).isEqualTo(files(folder.resolve("whole")));
    }

    @Test
    void aJournalWithoutAWholeLineBeginsAnew() throws IOException {
        run(corpus("whole", PartFormat.JSONL), 2, false);
        Path begun = Files.createDirectory(folder.resolve("begun"));
        Files.writeString(begun.resolve("journal.jsonl"), "{\"program\":");
        run(corpus("begun", PartFormat.JSONL), 2, true);
        assertThat(files(begun)).isEqualTo(files(folder.resolve("whole")));
    }

    @Test
    void goingOnWithWhatIsCompleteChangesNothing() throws IOException {
        Corpus corpus = corpus("out", PartFormat.JSONL);
        CorpusSummary summary = run(corpus, 2, true);
        Map<String, String> files = files(folder.resolve("out"));
        CorpusSummary again = run(corpus, 2, true);
        assertThat(again).isEqualTo(new CorpusSummary(summary.tally(), summary.failures(), summary.parts(), true));
        assertThat(files(folder.resolve("out"))).isEqualTo(files);
    }

    @Test
    void aCorpusIsGoneOnWithAsItWasBegunOnly() throws IOException {
        Corpus corpus = corpus("out", PartFormat.JSONL);
        run(corpus, 2, false);
        assertThatThrownBy(() -> run(corpus, 2, false))
                .hasMessageContaining("holds a corpus already: go on with it (--resume)");
        assertThatThrownBy(() -> run(corpus("out", PartFormat.PARQUET), 2, true))
                .hasMessageContaining("was begun with another value of --format (jsonl, now parquet)");
        assertThatThrownBy(() -> run(
                        new Corpus(
                                corpus.inputs(),
                                null,
                                Defaults.NONE,
                                corpus.output(),
                                corpus.format(),
                                6,
                                true,
                                "build 2"),
                        2,
                        true))
                .hasMessageContaining("another value of program (build 1, now build 2)");
        Files.setLastModifiedTime(input, FileTime.fromMillis(0));
        assertThatThrownBy(() -> run(corpus, 2, true)).hasMessageContaining("was begun with another value of inputs");
    }

    @Test
    void aPartThatIsGoneIsSaid() throws IOException {
        Corpus corpus = corpus("out", PartFormat.JSONL);
        run(corpus, 2, false);
        Files.delete(folder.resolve("out/events/part-000003.jsonl"));
        assertThatThrownBy(() -> run(corpus, 2, true))
                .hasMessageContaining("events/part-000003.jsonl is missing or was changed");
    }

    @Test
    void foldersThatCannotBeWrittenTo() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> run(corpus("file", PartFormat.JSONL), 1, false))
                .hasMessageContaining("is a file: name a folder");
        Files.createDirectories(folder.resolve("full/photos"));
        for (boolean resume : new boolean[] {false, true}) {
            assertThatThrownBy(() -> run(corpus("full", PartFormat.JSONL), 1, resume))
                    .hasMessageContaining("is not empty and holds no corpus");
        }
        assertThat(folder.resolve("full")).isDirectoryNotContaining("glob:**/events");
        Corpus corpus = corpus("used", PartFormat.JSONL);
        try (OutputFolder used = OutputFolder.open(corpus.output(), PartFormat.JSONL, false)) {
            assertThat(used.format()).isEqualTo(PartFormat.JSONL);
            assertThatThrownBy(() -> run(corpus, 1, true))
                    .hasMessageContaining("is being written to by another program");
        }
        assertThatThrownBy(() -> run(
                        new Corpus(
                                List.of("-"),
                                null,
                                Defaults.NONE,
                                folder.resolve("in"),
                                PartFormat.JSONL,
                                6,
                                true,
                                "b"),
                        1,
                        true))
                .hasMessageContaining("standard input cannot be gone on with");
    }

    @Test
    void copiesAreCodedWhereAskedFor() throws IOException {
        Corpus linked = corpus("linked", PartFormat.JSONL);
        Corpus coded = new Corpus(
                linked.inputs(), null, Defaults.NONE, folder.resolve("coded"), PartFormat.JSONL, 6, false, "build 1");
        Tally one = run(linked, 2, false).tally();
        Tally other = run(coded, 2, false).tally();
        assertThat(other.duplicates()).isZero();
        assertThat(other.coded()).isEqualTo(one.coded() + one.duplicates());
        assertThat(other.events()).isGreaterThan(one.events());
    }
}
