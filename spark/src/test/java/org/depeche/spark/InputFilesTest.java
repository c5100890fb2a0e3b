package org.depeche.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.depeche.exchange.Defaults;
import org.depeche.exchange.Inputs;
import org.depeche.exchange.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputFilesTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void files() throws IOException {
        for (String name : List.of(
                "b.txt", "a/2.txt", "a/10.txt", "a/x/y.txt", "a-b.txt", "Z.txt", "é.txt", "12:30.txt", "n[1].txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, "Le président a condamné l'attaque.");
        }
        Files.writeString(folder.resolve("a/readme"), "no report");
        Files.createDirectory(folder.resolve("empty"));
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("a/link.txt"), folder.resolve("b.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/a",
                "/a/",
                "/b.txt",
                "/*.txt",
                "/*/*.txt",
                "/**/*.txt",
                "/a/**",
                "/{a,b}*",
                "/?.txt",
                "/n[1].txt",
                "/a/x/../2.txt",
                "/none.txt",
                "/none/*.txt",
                "/*.csv",
                "/empty",
                "/[.txt",
                "/a/link.txt"
            })
    void filesAreFoundAsInOneProgram(String input) {
        String name = folder + input;
        List<String> expected = new ArrayList<>();
        try (Inputs inputs =
                new Inputs(List.of(name), InputStream.nullInputStream(), null, Defaults.NONE, note -> {})) {
            for (Reading reading = inputs.next(); reading != null; reading = inputs.next()) {
                expected.add(
                        reading instanceof Reading.Read read
                                ? read.report().document()
                                : ((Reading.Failed) reading).where() + " " + ((Reading.Failed) reading).reason());
            }
        }
        assertThat(InputFiles.find(List.of(name), new Configuration()))
                .extracting(file -> file.problem() == null ? file.document() : file.name() + " " + file.problem())
                .isEqualTo(expected)
                .isNotEmpty();
    }

    @Test
    void aColonInANameIsNoScheme() {
        assertThat(InputFiles.find(List.of("crawl-2026-01-01T12:30.warc", "file:/none.txt"), new Configuration()))
                .extracting(InputFile::problem)
                .containsOnly("does not exist: check the name");
    }

    @Test
    void filesThatAreNotInHadoopsReachAreSaid() {
        assertThat(InputFiles.find(List.of("nowhere://bucket/a.txt"), new Configuration()))
                .singleElement()
                .extracting(InputFile::problem)
                .asString()
                .startsWith("cannot be read: No FileSystem for scheme");
    }

    @Test
    void smallFilesShareATask() {
        List<InputFile> files = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            files.add(InputFile.readable("f" + i, "f" + i, "f" + i, i == 3 ? 50L << 20 : 1000));
        }
        List<List<InputFile>> tasks = InputFiles.byTask(files);
        assertThat(tasks).extracting(List::size).containsExactly(3, 1, 500, 500, 196);
        assertThat(tasks.stream().flatMap(List::stream)).isEqualTo(files);
        assertThat(InputFiles.byTask(List.of())).isEmpty();
    }
}
