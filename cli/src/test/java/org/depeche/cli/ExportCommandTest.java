package org.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.depeche.CodedReport;
import org.depeche.Coder;
import org.depeche.exchange.JsonLinesWriter;
import org.depeche.store.Criterion;
import org.depeche.store.EventFilter;
import org.depeche.store.Store;
import org.depeche.text.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportCommandTest {
    private static final List<Report> REPORTS = List.of(
            report(
                    "mali",
                    "Selon Paris, le Tchad a retiré ses soldats de Kidal mardi. Des rebelles ont attaqué"
                            + " Gao mercredi. Le Mali a accusé la France de soutenir les rebelles."),
            report(
                    "niger",
                    "Le Niger n'a pas expulsé l'ambassadeur de France. Le général Tiani a rencontré l'ambassadeur"
                            + " russe à Niamey jeudi."),
            report("calme", "Il fait beau."));

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static Path store = Path.of("");
    private static List<CodedReport> coded = List.of();

    @BeforeAll
    static void fillAStore() {
        store = shared.resolve("events.depeche");
        Coder coder = Coder.load("fr");
        coded = REPORTS.stream().map(coder::code).toList();
        try (Store events = Store.open(store)) {
            events.add(events.begin("0.1", "abc", ""), coded);
        }
    }

    private static Report report(String id, String text) {
        return new Report(id, "fr", LocalDate.of(2024, 3, 14), null, text, null);
    }

    @Test
    void recordsComeOutAsTheyWentIn() throws IOException {
        StringWriter expected = new StringWriter();
        JsonLinesWriter writer = new JsonLinesWriter(expected);
        for (CodedReport report : coded) {
            writer.write(report);
        }
        Run run = export("--format", "jsonl");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo(expected.toString());
        assertThat(run.err()).isEqualTo("depeche: " + events() + " rows written to standard output\n");
    }

    @ParameterizedTest
    @EnumSource(ExportCommand.Format.class)
    void saysHowManyRowsThereAreAndAReaderFindsThem(ExportCommand.Format format) throws IOException, SQLException {
        Path file = folder.resolve("out");
        Run run = export("--format", format.name().toLowerCase(Locale.ROOT), "--output", file.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("depeche: " + rows(format, file) + " row")
                .contains("written to " + file);
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.{part,lines}");
        byte[] first = Files.readAllBytes(file);
        assertThat(export("--force", "--format", format.name(), "--output", file.toString())
                        .status())
                .isZero();
        assertThat(file).hasBinaryContent(first);
    }

    private static long rows(ExportCommand.Format format, Path file) throws IOException, SQLException {
        return switch (format) {
            case JSONL, PLOVER -> count("read_json('" + file + "', format = 'newline_delimited')");
            case CSV -> count("read_csv('" + file + "', header = true, all_varchar = true)");
            case PARQUET -> count("read_parquet('" + file + "')");
            case POLECAT ->
                count("read_csv('" + file + "', delim = '\t', header = true, quote = '', all_varchar = true)");
            case GDELT ->
                count("read_csv('" + file + "', delim = '\t', header = false, quote = '', all_varchar = true)");
            case GEOJSON -> {
                JsonNode collection = JsonMapper.shared().readTree(Files.readString(file));
                yield collection.path("features").size();
            }
        };
    }

    private static long count(String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM " + table)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void saysWhatIsLeftOutAndWhy() {
        long unlocated = coded.stream()
                .flatMap(report -> report.records().stream())
                .filter(event ->
                        event.place() == null || Double.isNaN(event.place().latitude()))
                .count();
        assertThat(unlocated).isPositive();
        assertThat(export("--format", "geojson").err())
                .endsWith("; " + unlocated + (unlocated == 1 ? " event" : " events")
                        + " left out: without coordinates\n");
        assertThat(export("--format", "gdelt", "--status", "negated").err())
                .isEqualTo(
                        "depeche: 0 rows written to standard output; 1 event left out: not said to have happened, which"
                                + " the format cannot tell\n");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    --type,    RETREAT,          type,    RETREAT
                    --type,    'retreat,ACCUSE', type,    RETREAT ACCUSE
                    --country, tcd,              country, TCD
                    --actor,   Tchad,            actor,   Tchad
                    --from,    2024-03-13,       from,    2024-03-13
                    --to,      2024-03-12,       to,      2024-03-12
                    --place,   Niamey,           place,   Niamey
                    --status,  negated,          status,  negated
                    --text,    soldats,          text,    soldats
                    --document, niger,           document, niger
                    """)
    void filtersAsTheDeskDoes(String option, String value, String parameter, String values) {
        EventFilter filter = EventFilter.parse(Map.of(parameter, List.of(values.split(" ", -1))));
        long expected;
        try (Store events = Store.openReadOnly(store)) {
            expected = events.count(filter);
        }
        assertThat(expected).isPositive().isLessThan(events());
        assertThat(export(option, value).out().lines()).hasSize((int) expected);
    }

    @Test
    void everyCriterionHasAnOption() {
        CommandLine export =
                Objects.requireNonNull(Depeche.commandLine().getSubcommands().get("export"));
        for (Criterion criterion : Criterion.values()) {
            assertThat(export.getCommandSpec().optionsMap()).containsKey("--" + criterion.parameter());
        }
    }

    @Test
    void aFileIsReplacedOnlyWhenAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "mine");
        Run refused = export("--format", "csv", "--output", file.toString());
        assertThat(refused.status()).isOne();
        assertThat(refused.err()).contains(file + " exists", "--force");
        assertThat(file).hasContent("mine");
        assertThat(export("--format", "csv", "--output", file.toString(), "--force")
                        .status())
                .isZero();
        assertThat(Files.readString(file)).startsWith("id,document,");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2, --type WAR,                       --type: 'WAR' is none of
                    2, --from yesterday,                 --from: 'yesterday' is no date
                    2, --country Niger,                  --country: 'Niger' is no country code
                    2, --format parquet,                 name a file
                    2, --format xlsx,                    xlsx
                    1, --output nowhere/events.jsonl,    its folder does not exist
                    """)
    void whatIsWrongIsSaid(int status, String options, String message) {
        Run run = export(options.split(" ", -1));
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aStoreThatIsNotThereIsSaidAndNothingIsWritten() {
        Path file = folder.resolve("out");
        Run run = Run.of("export", "--store", folder.resolve("none.depeche").toString(), "--output", file.toString());
        assertThat(run.status()).isOne();
        assertThat(run.err()).contains("none.depeche does not exist");
        assertThat(file).doesNotExist();
    }

    @Test
    void standardOutputThatIsClosedIsSaid() {
        StringWriter err = new StringWriter();
        String[] arguments = {"export", "--store", store.toString()};
        int status = Depeche.commandLine(arguments)
                .setOut(new PrintWriter(new ClosedAfterALine()))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        assertThat(status).isOne();
        assertThat(err.toString()).contains("took no more", "the export is not whole");
    }

    /** As the pipe to a program that reads a line and ends. */
    private static final class ClosedAfterALine extends Writer {
        private boolean closed;

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            if (closed) {
                throw new IOException("Broken pipe");
            }
            closed = new String(characters, from, length).contains("\n");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @CsvSource({"jsonl", "csv", "geojson", "plover", "polecat", "gdelt"})
    @EnabledIf("hasFullDevice")
    void aFullDiskIsSaid(String format) {
        Run run = export("--format", format, "--output", "/dev/full");
        assertThat(run.status()).isOne();
        assertThat(run.err()).contains("No space left on device").doesNotContain("written to");
    }

    static boolean hasFullDevice() {
        return Files.exists(Path.of("/dev/full"));
    }

    private static long events() {
        return coded.stream().mapToLong(report -> report.records().size()).sum();
    }

    private static Run export(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "export";
        arguments[1] = "--store";
        arguments[2] = store.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Run.of(arguments);
    }
}
