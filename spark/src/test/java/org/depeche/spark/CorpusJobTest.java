package org.depeche.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.depeche.batch.Coders;
import org.depeche.corpus.Corpus;
import org.depeche.corpus.CorpusSummary;
import org.depeche.corpus.PartFormat;
import org.depeche.corpus.Progress;
import org.depeche.corpus.Table;
import org.depeche.exchange.Defaults;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of a corpus on Spark is what comes of it in one program. */
class CorpusJobTest {
    private static final Defaults FRENCH = new Defaults(null, "fr");

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static SparkSession session;
    private static List<String> inputs;
    private static CorpusSummary linked;

    @BeforeAll
    static void codeInOneProgram() throws IOException {
        SampleCorpus.write(shared.resolve("in"));
        inputs = List.of(
                shared.resolve("in").toString(),
                shared.resolve("in/**/*.txt").toString(),
                shared.resolve("nothing.jsonl").toString());
        linked = corpus("link", PartFormat.JSONL, true);
        corpus("code", PartFormat.JSONL, false);
        session = SparkSession.builder().getOrCreate();
    }

    @AfterAll
    static void stop() throws IOException {
        session.close();
    }

    private static CorpusSummary corpus(String output, PartFormat format, boolean link) throws IOException {
        Corpus corpus = new Corpus(inputs, null, FRENCH, shared.resolve(output), format, 9, link, "build");
        return corpus.run(new Coders()::code, 2, false, InputStream.nullInputStream(), new Corpus.Listener() {
            @Override
            public void progress(Progress progress) {}

            @Override
            public void note(String note) {}
        });
    }

    private JobSummary job(PartFormat format, int partitions, boolean link) throws IOException {
        return new CorpusJob(inputs, FRENCH, folder.resolve("out").toString(), format, partitions, link).run(session);
    }

    /** The lines of a table's parts, one after the other. */
    private static String lines(Path output, Table table) throws IOException {
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> parts = Files.list(output.resolve(table.folder()))) {
            for (Path part : parts.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                lines.append(Files.readString(part));
            }
        }
        return lines.toString();
    }

    @ParameterizedTest
    @CsvSource({"1, link", "2, link", "7, link", "3, code"})
    void anyNumberOfPartitionsGivesTheSameBytes(int partitions, String copies) throws IOException {
        JobSummary summary = job(PartFormat.JSONL, partitions, copies.equals("link"));
        for (Table table : Table.values()) {
            assertThat(lines(folder.resolve("out"), table)).isEqualTo(lines(shared.resolve(copies), table));
        }
        assertThat(summary.tally().documents()).isEqualTo(linked.tally().documents());
        if (copies.equals("link")) {
            assertThat(summary.tally()).isEqualTo(linked.tally());
            assertThat(summary.failures()).isEqualTo(linked.failures());
        }
        try (Stream<Path> parts = Files.list(folder.resolve("out/events"))) {
            assertThat(parts.filter(file -> file.getFileName().toString().startsWith("part-")))
                    .hasSize(partitions);
        }
    }

    @Test
    void theSampleHasAllThatCanComeOfADocument() {
        assertThat(linked.tally().coded()).isGreaterThan(25);
        assertThat(linked.tally().duplicates()).isGreaterThan(4);
        assertThat(linked.tally().failed()).isGreaterThan(4);
        assertThat(linked.tally().events()).isGreaterThan(60);
        assertThat(linked.failures())
                .anyMatch(failure -> failure.endsWith("nothing.jsonl does not exist: check the name"));
    }

    @Test
    void parquetHoldsTheSameColumnsAndRows() throws Exception {
        corpus("parquet", PartFormat.PARQUET, true);
        job(PartFormat.PARQUET, 3, true);
        for (Table table : Table.values()) {
            String ours = "SELECT * FROM '" + folder + "/out/" + table.folder() + "/*.parquet'";
            String theirs = "SELECT * FROM '" + shared + "/parquet/" + table.folder() + "/*.parquet'";
            assertThat(rows("DESCRIBE " + ours)).isEqualTo(rows("DESCRIBE " + theirs));
            assertThat(rows(ours)).isEqualTo(rows(theirs)).hasSizeGreaterThan(40);
        }
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

    @Test
    void whatIsThereIsNotWrittenOver() throws IOException {
        Path file = Files.createDirectories(folder.resolve("out")).resolve("notes.txt");
        Files.writeString(file, "kept");
        assertThatThrownBy(() -> job(PartFormat.JSONL, 1, true))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("out is not an empty folder: name one that is, or a new one");
        assertThat(folder.resolve("out"))
                .isDirectoryContaining("glob:**/notes.txt")
                .isDirectoryNotContaining("glob:**/events");
    }
}
