package org.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depeche.exchange.CsvWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodeCommandTest {
    private static final String TEXT =
            "Le Tchad a retiré ses soldats de Kidal mardi, a affirmé le ministre malien de la"
                    + " Défense. Des centaines d'étudiants ont manifesté à N'Djamena contre la décision du gouvernement.";

    @TempDir
    private Path folder;

    private Path report;

    @BeforeEach
    void writeReport() throws IOException {
        report = Files.writeString(folder.resolve("dépêche 1.txt"), TEXT);
    }

    @Test
    void printsTheEventsForPeople() {
        Run run = Run.of("code", report.toString());
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("dépêche 1.txt  fr").contains("»retiré«", "règle");
    }

    @Test
    void recordsPointIntoTheText() {
        Run run = Run.of("code", "--format", "jsonl", "--published", "2024-03-14", report.toString());
        assertThat(run.status()).isZero();
        List<JsonNode> records = run.out()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
        assertThat(records).isNotEmpty();
        for (JsonNode record : records) {
            JsonNode trigger = record.path("trigger");
            assertThat(TEXT.substring(
                            trigger.path("start").asInt(), trigger.path("end").asInt()))
                    .isEqualTo(trigger.path("text").asString());
            assertThat(record.path("published").asString()).isEqualTo("2024-03-14");
            assertThat(record.path("document").asString()).isEqualTo("dépêche 1.txt");
        }
    }

    @Test
    void standardInputIsReadWhereNoFileIsNamed() {
        Run named = Run.reading(TEXT, "code", "--format", "csv", "-");
        Run unnamed = Run.reading(TEXT, "code", "--format", "csv");
        assertThat(unnamed).isEqualTo(named);
        assertThat(unnamed.out())
                .startsWith(String.join(",", CsvWriter.columns()) + "\n")
                .contains("stdin");
    }

    @Test
    void coloursWhereAskedFor() {
        assertThat(Run.of("code", "--color=always", report.toString()).out()).contains("\u001B[");
        assertThat(Run.of("code", "--color=never", report.toString()).out()).doesNotContain("\u001B[");
        assertThat(Run.of("code", report.toString()).out()).doesNotContain("\u001B[");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(List.of("--published", "2024-02-30"), "'2024-02-30' is no day"),
                Arguments.of(List.of("--published", "hier"), "'hier' is no day"),
                Arguments.of(List.of("--language", "zh"), "'zh' is not a supported language; supported: fr, en"),
                Arguments.of(List.of("--format", "xml"), "--format"),
                Arguments.of(List.of("--threads", "0"), "--threads must be between 1 and 1024"),
                Arguments.of(List.of("--colour"), "--colour"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wrong(List<String> options, String message) {
        List<String> arguments = new ArrayList<>(List.of("code"));
        arguments.addAll(options);
        arguments.add(report.toString());
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void whatCannotBeCodedIsListedAndTheRestIsCoded() throws IOException {
        Path chinese = Files.writeString(folder.resolve("chinois.txt"), "尼日尔政府周二宣布,最后一批外国士兵已经离开首都。总统对此表示欢迎。");
        Path binary = Files.write(folder.resolve("image.txt"), new byte[] {0, 1, 2});
        Path latin = Files.write(folder.resolve("latin.txt"), TEXT.getBytes(StandardCharsets.ISO_8859_1));
        String missing = folder.resolve("missing.txt").toString();
        Run run = Run.of("code", chinese.toString(), missing, binary.toString(), report.toString(), latin.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("dépêche 1.txt", "latin.txt").doesNotContain("chinois");
        assertThat(run.err())
                .contains("note: " + latin + " is not UTF-8; converted from Windows-1252")
                .contains("3 reports were not coded:")
                .contains("  chinois.txt is in a language that is not supported")
                .contains("  " + missing + " does not exist")
                .contains("  " + binary + " is not text but binary data");
    }

    @Test
    void aDeclaredLanguageThatIsNotSupportedIsNamed() {
        Run run = Run.reading(
                "{\"document\": \"d\", \"language\": \"zh\", \"text\": \"尼日尔\"}", "code", "--from", "jsonl");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("d is declared to be in the language 'zh', which is not supported");
    }

    @Test
    void anOutputFileAppearsWhole() throws IOException {
        Path output = folder.resolve("out.jsonl");
        Run run = Run.of("code", "-f", "jsonl", "-o", output.toString(), report.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(output)
                .hasContent(Run.of("code", "-f", "jsonl", report.toString()).out());
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void anOutputFileThatCannotBeWrittenIsSaidBeforeAnyWork() {
        Run run = Run.of("code", "-o", folder.resolve("nowhere/out.txt").toString(), report.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("out.txt cannot be written: its folder does not exist");
        assertThat(Run.of("code", "-o", folder.toString(), report.toString()).err())
                .contains("it is a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "jsonl", "csv"})
    void endsQuietlyWhenNobodyReadsOn(String format) {
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(Writer.nullWriter()) {
            @Override
            public boolean checkError() {
                return true;
            }
        };
        String[] arguments = {"code", "--format", format, report.toString()};
        int status = Depeche.commandLine(arguments)
                .setOut(out)
                .setErr(new PrintWriter(err))
                .execute(arguments);
        assertThat(status).isOne();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() throws IOException {
        Path many = folder.resolve("many.jsonl");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            String text = i % 9 == 0 ? "尼日尔政府周二宣布" : TEXT.repeat(1 + i % 4).replace("mardi", i + " mars 2024");
            lines.append(JsonMapper.shared()
                            .createObjectNode()
                            .put("document", "d" + i)
                            .put("text", text))
                    .append('\n');
        }
        Files.writeString(many, lines);
        Run one = Run.of("code", "-f", "jsonl", "--threads", "1", many.toString());
        assertThat(one.status()).isEqualTo(1);
        assertThat(one.out().lines().count()).isGreaterThan(40);
        for (String threads : List.of("2", "3", "8")) {
            assertThat(Run.of("code", "-f", "jsonl", "--threads", threads, many.toString()))
                    .as("%s threads", threads)
                    .isEqualTo(one);
        }
    }
}
