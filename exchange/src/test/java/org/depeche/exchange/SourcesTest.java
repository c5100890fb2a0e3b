package org.depeche.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourcesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of("b.txt", "a/z.txt", "a/y/x.txt", "a/y/v.log", "c[1].txt", "a-b/w.txt")) {
            Path file = folder.resolve("news").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "Le Niger proteste.");
        }
        Files.writeString(folder.resolve("secret.txt"), "Rien à voir ici.");
        Files.createSymbolicLink(folder.resolve("news/link.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("news/a/loop"), folder.resolve("news"));
        Files.createSymbolicLink(folder.resolve("latest"), folder.resolve("news"));
    }

    static Stream<Arguments> inputs() {
        return Stream.of(
                Arguments.of("news", List.of("a/y/x.txt", "a/z.txt", "a-b/w.txt", "b.txt", "c[1].txt")),
                Arguments.of("latest", List.of("a/y/x.txt", "a/z.txt", "a-b/w.txt", "b.txt", "c[1].txt")),
                Arguments.of("news/link.txt", List.of("link.txt")),
                Arguments.of("news/c[1].txt", List.of("c[1].txt")),
                Arguments.of("news/*.txt", List.of("b.txt", "c[1].txt")),
                Arguments.of("news/**/*.txt", List.of("a/y/x.txt", "a/z.txt", "a-b/w.txt", "b.txt", "c[1].txt")),
                Arguments.of("news/a*/?.txt", List.of("a/z.txt", "a-b/w.txt")),
                Arguments.of("news/a/**", List.of("y/v.log", "y/x.txt", "z.txt")),
                Arguments.of("news/{a,a-b}/[w-z].txt", List.of("a/z.txt", "a-b/w.txt")),
                Arguments.of("news/*.csv", List.of("! news/*.csv matches no file: check it")),
                Arguments.of("old/*.txt", List.of("! old/*.txt matches no file: there is no folder old")),
                Arguments.of("news/[.txt", List.of("! news/[.txt is no pattern: Missing ']")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void inputs(String input, List<String> documents) {
        assertThat(Readings.described(folder, folder + "/" + input)).isEqualTo(documents);
    }

    @Test
    void aListNamesFilesAndFoldersBesideIt() throws IOException {
        Path list = Files.writeString(
                folder.resolve("news/list"), "\uFEFF# saved on Tuesday\n\n b.txt \r\na/y\nnone.txt\n./a/../b.txt\n");
        assertThat(Readings.described(folder, "@" + list))
                .containsExactly(
                        "b.txt",
                        "x.txt",
                        "! news/list:5 names none.txt, which does not exist; paths are relative to the list",
                        "./a/../b.txt");
    }

    @ParameterizedTest
    @MethodSource
    void aListDoesNotLeadOutOfItsFolder(String line) throws IOException {
        Path list =
                Files.writeString(folder.resolve("news/list"), line.replace("FOLDER", folder.toString()) + "\nb.txt\n");
        assertThat(Readings.described(folder, "@" + list))
                .hasSize(2)
                .contains("b.txt")
                .first()
                .asString()
                .startsWith("! news/list:1 names ")
                .contains("lies outside the list's folder");
    }

    static Stream<String> aListDoesNotLeadOutOfItsFolder() {
        return Stream.of("../secret.txt", "a/../../secret.txt", "FOLDER/secret.txt", "link.txt", "/etc/passwd");
    }

    @Test
    void aListThatIsNotThereOrNoFile() {
        assertThat(Readings.described(folder, "@" + folder + "/none"))
                .singleElement()
                .asString()
                .startsWith("! @none names no list of files, as none does not exist");
        assertThat(Readings.described(folder, "@" + folder + "/news"))
                .singleElement()
                .asString()
                .contains("a folder: leave out the @");
    }

    @Test
    void aFolderThatMayNotBeReadIsNamed() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("news/a/closed"));
        Files.setPosixFilePermissions(closed, java.util.Set.of());
        org.junit.jupiter.api.Assumptions.assumeFalse(Files.isReadable(closed), "running as a user who may read all");
        assertThat(Readings.described(folder, folder + "/news/a"))
                .contains("! news/a/closed is a folder that may not be read: check its permissions", "z.txt");
    }

    @Test
    void aPositionIsFoundAgain() throws IOException {
        Files.writeString(
                folder.resolve("news/b.jsonl"), "{\"id\": 1, \"text\": \"Un.\"}\n\n{\"id\": 2, \"text\": \"Deux.\"}\n");
        List<String> names = List.of(folder + "/none.txt", folder + "/news/b.jsonl", folder + "/news");
        List<Reading> all = Readings.of(names.toArray(String[]::new));
        assertThat(all).hasSize(3 + 7);
        for (int skipped = 0; skipped <= all.size(); skipped++) {
            try (Inputs first = inputs(names);
                    Inputs again = inputs(names)) {
                for (int i = 0; i < skipped; i++) {
                    first.nextRaw();
                }
                again.skipTo(first.position());
                assertThat(again.position()).isEqualTo(first.position());
                for (Reading expected : all.subList(skipped, all.size())) {
                    assertThat(again.next()).as("after %d", skipped).isEqualTo(expected);
                }
                assertThat(again.next()).isNull();
            }
        }
    }

    private static Inputs inputs(List<String> names) {
        return new Inputs(names, java.io.InputStream.nullInputStream(), null, Defaults.NONE, note -> {});
    }
}
