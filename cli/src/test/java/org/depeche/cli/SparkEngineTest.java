package org.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code depeche corpus --engine spark}, with a script in the job's place that writes down what it is given. */
class SparkEngineTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void script() throws IOException {
        Path script = Files.createDirectories(folder.resolve("spark")).resolve("local");
        Files.writeString(script, """
                #!/bin/sh
                printf '%s\\n' "$@" >"$(dirname "$0")/given"
                "$DEPECHE_JAVA" -version 2>"$(dirname "$0")/java"
                exit 7
                """);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        System.setProperty(SparkJob.HOME, folder.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty(SparkJob.HOME);
    }

    private Run corpus(String arguments) {
        List<String> all =
                new ArrayList<>(List.of("corpus", "-o", folder.resolve("out").toString()));
        Arrays.stream(arguments.split(" ")).filter(word -> !word.isEmpty()).forEach(all::add);
        return Run.of(all.toArray(String[]::new));
    }

    private List<String> given() throws IOException {
        return Files.readAllLines(folder.resolve("spark/given"));
    }

    @Test
    void theJobIsGivenWhatTheCommandWasAndItsStatusIsTheCommands() throws IOException {
        Run run = corpus("--engine spark --master local[2] --partitions 3 -f jsonl --copies code --language FR"
                + " --published 2024-03-14 news/*.jsonl.gz -- -a.txt");
        assertThat(run).isEqualTo(new Run(7, "", ""));
        assertThat(given())
                .containsExactly(
                        "local[2]",
                        "--input=news/*.jsonl.gz",
                        "--input=-a.txt",
                        "--output=" + folder.resolve("out"),
                        "--format=jsonl",
                        "--copies=code",
                        "--partitions=3",
                        "--published=2024-03-14",
                        "--language=fr");
        assertThat(folder.resolve("spark/java")).content().contains("version");
    }

    @Test
    void whatIsNotSaidIsLeftToTheJob() throws IOException {
        assertThat(corpus("--engine=spark in.jsonl").status()).isEqualTo(7);
        assertThat(given())
                .containsExactly(
                        "local[*]",
                        "--input=in.jsonl",
                        "--output=" + folder.resolve("out"),
                        "--format=parquet",
                        "--copies=link");
    }

    @ParameterizedTest
    @CsvSource({
        "in --resume, '--engine spark has no --resume: a Spark job that was stopped is started anew, in another folder'",
        "in --threads 2, --engine spark has no --threads: say --master 'local[N]'",
        "in --part-size 10000, '--engine spark has no --part-size: say --partitions N'",
        "in --from text, '--engine spark has no --from: formats are told by'",
        "in --master yarn, '--master must be local, local[N] or local[*], not ''yarn'''",
        "in --master local[0], '--master must be local, local[N] or local[*], not ''local[0]'''",
        "in --partitions 0, '--partitions must be at least 1, not 0'",
        "'', '--engine spark does not read standard input: name files'",
        "in -, '--engine spark does not read standard input: name files'",
        "@list.txt, '--engine spark does not read lists: name the files, folders or globs that @list.txt holds'"
    })
    void whatTheJobCannotDoIsRefused(String arguments, String message) {
        Run run = corpus("--engine spark " + arguments);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(message);
        assertThat(folder.resolve("spark/given")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"--master local[2], --master", "--engine threads --partitions 3, --partitions"})
    void optionsOfSparkAreForSpark(String arguments, String option) {
        Run run = corpus(arguments + " in.jsonl");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(option + " is for --engine spark only");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void withoutTheSourcesThereIsNothingToBuildFrom() {
        System.clearProperty(SparkJob.HOME);
        Run run = corpus("--engine spark in.jsonl");
        assertThat(run.status()).isOne();
        assertThat(run.err())
                .isEqualTo("depeche: --engine spark builds its job from the sources: use the launcher in their folder,"
                        + " ./depeche\n");
    }
}
