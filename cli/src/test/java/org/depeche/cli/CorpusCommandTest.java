package org.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CorpusCommandTest {
    @TempDir
    private Path folder;

    /** Different reports, every eighth of which is a copy of one before. */
    private Path reports(int count) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            Random random = new Random(i % 8 == 7 ? i - 3 : i);
            StringBuilder text = new StringBuilder("Bilan de la journée " + random.nextInt(1000) + ".\n\n");
            for (int sentence = 0; sentence < 6; sentence++) {
                text.append("L'armée du Mali a attaqué le village ")
                        .append(Integer.toString(random.nextInt(50_000) + 1000, 36))
                        .append(" et tué ")
                        .append(2 + random.nextInt(90))
                        .append(" rebelles, a déclaré mardi le maire ")
                        .append(Integer.toString(random.nextInt(50_000) + 1000, 36))
                        .append(". ");
            }
            lines.append(JsonMapper.shared()
                            .createObjectNode()
                            .put("document", "d" + i)
                            .put("language", "fr")
                            .put("published", "2024-03-14")
                            .put("text", text.toString()))
                    .append('\n');
        }
        return Files.writeString(folder.resolve("in.jsonl"), lines);
    }

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
    void tellsWhatWasReadCodedLinkedSkippedAndFailed() throws IOException {
        Path input = reports(16);
        Files.writeString(
                input,
                Files.readString(input) + "{}\n{\"document\": \"zh\", \"language\": \"zh\", \"text\": \"尼日尔\"}\n");
        String output = folder.resolve("out").toString();
        Run run = Run.of("corpus", input.toString(), "-o", output, "--part-size", "10");
        assertThat(run.status()).isOne();
        assertThat(run.out().lines().map(line -> line.replaceAll("\\d[\\d,]* events", "N events")))
                .containsExactly(
                        "read               18  documents",
                        "coded              14  with N events",
                        "linked              2  near copies of earlier documents",
                        "failed              2",
                        "written             2  parts in " + output);
        assertThat(run.err())
                .contains("2 documents failed:")
                .contains("  " + input + ":17 has no field \"text\"")
                .contains("  zh is declared to be in the language 'zh', which is not supported");
        Run again = Run.of("corpus", input.toString(), "-o", output, "--part-size", "10", "--resume");
        assertThat(again.status()).isOne();
        assertThat(again.out()).isEqualTo(output + " was complete: there was nothing left to do\n" + run.out());
    }

    @ParameterizedTest
    @CsvSource({"--threads, 0, 2", "--part-size, 0, 2", "--format, xml, 2", "--copies, drop, 2"})
    void wrongOptions(String option, String value, int status) throws IOException {
        Run run = Run.of(
                "corpus", reports(1).toString(), "-o", folder.resolve("out").toString(), option, value);
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.err()).contains(option);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void tenKillsAtAnyMomentLoseAndDoubleNothing() throws Exception {
        String input = reports(480).toString();
        Path whole = folder.resolve("whole");
        assertThat(Run.of("corpus", input, "-o", whole.toString(), "--part-size", "8")
                        .status())
                .isZero();
        Path killed = folder.resolve("killed");
        Path log = folder.resolve("log");
        Random random = new Random(5);
        for (int kill = 0; kill < 10; kill++) {
            Process process = Program.start(
                    ":",
                    log,
                    "corpus",
                    input,
                    "-o",
                    killed.toString(),
                    "--part-size",
                    "8",
                    "--threads",
                    "2",
                    "--resume");
            long parts = parts(killed) + 1 + random.nextInt(3);
            while (process.isAlive() && parts(killed) < parts) {
                Thread.sleep(5);
            }
            Thread.sleep(random.nextInt(60));
            assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
            process.destroyForcibly().waitFor();
        }
        assertThat(parts(killed)).isBetween(10L, 59L);
        Run run = Run.of("corpus", input, "-o", killed.toString(), "--part-size", "8", "--resume");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(files(killed)).isEqualTo(files(whole));
    }

    /** How many parts the journal speaks of. */
    private static long parts(Path output) throws IOException {
        Path journal = output.resolve("journal.jsonl");
        return Files.exists(journal)
                ? Math.max(0, Files.readString(journal).lines().count() - 1)
                : 0;
    }

    @Test
    void whatCannotBeWrittenIsSaidAndGoneOnWithOnceThereIsRoom() throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/sh")), "there is no shell to limit the size of files");
        String input = reports(80).toString();
        Path whole = folder.resolve("whole");
        assertThat(Run.of("corpus", input, "-o", whole.toString(), "--part-size", "40", "-f", "jsonl")
                        .status())
                .isZero();
        Path limited = folder.resolve("limited");
        Path log = folder.resolve("log");
        // No file may be longer than 20 KB (40 blocks of 512 bytes): the first part of the events is.
        Process process = Program.start(
                "ulimit -f 40", log, "corpus", input, "-o", limited.toString(), "--part-size", "40", "-f", "jsonl");
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isOne();
        assertThat(Files.readString(log))
                .contains(limited
                        + " cannot be written to: File too large. 0 parts with 0 documents can be kept; go on with"
                        + " --resume once that is mended");
        assertThat(files(limited).keySet()).containsExactlyInAnyOrder(".known-texts", ".lock", "journal.jsonl");
        assertThat(Run.of("corpus", input, "-o", limited.toString(), "--part-size", "40", "-f", "jsonl", "--resume")
                        .status())
                .isZero();
        assertThat(files(limited)).isEqualTo(files(whole));
    }
}
