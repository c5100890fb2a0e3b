package org.depeche.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CodingJobTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(String... arguments) {
        CommandLine command = CodingJob.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        return command.execute(arguments);
    }

    @Test
    void aJobIsSummedUpAndNotEndedByWhatFails() throws Exception {
        Path report = Files.writeString(folder.resolve("report.txt"), "La police a arrêté 12 manifestants à Dakar.");
        String output = folder.resolve("out").toString();
        assertThat(execute("--input", report.toString(), "--input", "none.txt", "--language", "fr", "--output", output))
                .isZero();
        assertThat(out.toString().lines().map(line -> line.replaceAll("\\s+", " ")))
                .containsExactly(
                        "read 2 documents",
                        "coded 1 with 1 events",
                        "failed 1",
                        " none.txt does not exist: check the name");
        assertThat(folder.resolve("out/events/_SUCCESS")).exists();
        assertThat(execute("--input", report.toString(), "--output", output)).isEqualTo(1);
        assertThat(err.toString()).isEqualTo(output + " is not an empty folder: name one that is, or a new one\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--partitions, 0, '--partitions must be at least 1, not 0'",
        "--language, xx, \"'xx' is not a supported language\"",
        "--published, 2024-02-30, \"'2024-02-30' is no day\"",
        "--copies, drop, 'expected one of [LINK, CODE]'"
    })
    void optionsThatCannotBe(String option, String value, String message) {
        assertThat(execute("--input", "in", "--output", "out", option, value)).isEqualTo(2);
        assertThat(err.toString()).contains(message.replaceAll("^\"|\"$", ""));
    }
}
