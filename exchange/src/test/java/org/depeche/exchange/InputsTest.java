package org.depeche.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InputsTest {
    @TempDir
    private Path folder;

    private final List<String> notes = new ArrayList<>();

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("empty.txt", bytes(""), "empty.txt is empty"),
                Arguments.of("blank.txt", bytes(" \n\t\n"), "blank.txt is empty"),
                Arguments.of("empty.jsonl", bytes("\n\n"), "empty.jsonl is empty"),
                Arguments.of(
                        "image.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}, "image.txt is not text but binary"),
                Arguments.of("scan.txt", bytes("%PDF-1.4"), "scan.txt is a PDF"),
                Arguments.of(
                        "menu.html",
                        bytes("<html><nav>Accueil</nav></html>"),
                        "menu.html is a page without an article"),
                Arguments.of("one.jsonl", bytes("{\"text\": \"a\""), "one.jsonl:1 is not valid JSON"),
                Arguments.of("two.jsonl", bytes("[1]"), "two.jsonl:1 is not a JSON object"),
                Arguments.of("three.jsonl", bytes("{\"document\": \"d\"}"), "three.jsonl:1 has no field \"text\""),
                Arguments.of(
                        "four.jsonl",
                        bytes("{\"text\": 4}"),
                        "four.jsonl:1 has something else than a string in \"text\""),
                Arguments.of("five.jsonl", bytes("{\"text\": \" \"}"), "five.jsonl:1 is empty"),
                Arguments.of(
                        "six.jsonl",
                        bytes("{\"text\": \"a\", \"published\": \"2024-02-30\"}"),
                        "six.jsonl:1 has no such day in \"published\": \"2024-02-30\""),
                Arguments.of(
                        "long.txt",
                        bytes("mot ".repeat(Limits.CHARACTERS / 4) + "de trop"),
                        "long.txt has 1,000,007 characters; a report may have 1,000,000"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void bad(String name, byte[] bytes, String message) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<Reading> readings = read(file.toString());
        assertThat(readings).hasSize(1);
        assertThat(readings.get(0)).isInstanceOf(Reading.Failed.class);
        Reading.Failed failed = (Reading.Failed) readings.get(0);
        assertThat(failed.where() + " " + failed.reason()).startsWith(folder + "/" + message);
    }

    @Test
    void aMissingFileIsNamedAndTheOthersAreRead() throws IOException {
        Path there = Files.writeString(folder.resolve("there.txt"), "Le Niger proteste.");
        List<Reading> readings = read(folder.resolve("missing.txt").toString(), there.toString());
        assertThat(readings).hasSize(2);
        assertThat(((Reading.Failed) readings.get(0)).reason()).startsWith("does not exist");
        assertThat(report(readings.get(1)).text()).isEqualTo("Le Niger proteste.");
    }

    @Test
    void aBrokenLineCostsItselfOnly() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 1000; i++) {
            lines.append(i == 17 ? "{\"text\": oui}\n" : "{\"document\": \"d" + i + "\", \"text\": \"Un texte.\"}\n");
        }
        List<Reading> readings =
                read(Files.writeString(folder.resolve("news.jsonl"), lines).toString());
        assertThat(readings).hasSize(1000);
        assertThat(((Reading.Failed) readings.get(16)).where()).endsWith("news.jsonl:17");
        assertThat(report(readings.get(17)).document()).isEqualTo("d18");
    }

    @Test
    void aLineOfAnyLengthIsPassedOver() throws IOException {
        Path file = folder.resolve("long.jsonl");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("{\"text\": \"");
            for (int i = 0; i < 2 * Limits.BYTES; i += 1000) {
                out.write("a".repeat(1000));
            }
            out.write("\"}\n{\"id\": 7, \"text\": \"Court.\"}");
        }
        List<Reading> readings = read(file.toString());
        assertThat(((Reading.Failed) readings.get(0)).reason()).startsWith("is longer than 16 MB");
        assertThat(report(readings.get(1)).document()).isEqualTo("7");
    }

    @Test
    void latin1IsConvertedWithANote() throws IOException {
        byte[] latin = "L'armée a quitté Ménaka.".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("ancien.txt"), latin);
        assertThat(report(read(file.toString()).get(0)).text()).isEqualTo("L'armée a quitté Ménaka.");
        assertThat(notes).singleElement().asString().contains("ancien.txt is not UTF-8");
    }

    @Test
    void fieldsOfALine() throws IOException {
        String line =
                "{\"document\": \"d\", \"title\": \"T\", \"published\": \"2024-03-14T08:00:00Z\", \"language\": \"fr\","
                        + " \"url\": \"https://example.org/1\", \"text\": \"x\\ud83d y\", \"events\": [{\"type\": \"AID\"}]}";
        Path file = Files.writeString(folder.resolve("a.jsonl"), line);
        assertThat(report(read(file.toString()).get(0)))
                .isEqualTo(new Report("d", "fr", LocalDate.of(2024, 3, 14), "T", "x\uFFFD y", "https://example.org/1"));
    }

    @Test
    void foldersAreReadByName() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        Files.writeString(folder.resolve("b/c/2.txt"), "Deux.");
        Files.writeString(
                folder.resolve("b/1.html"), "<p>Un. Une page assez longue pour être un article de presse.</p>");
        Files.writeString(folder.resolve("b/3.jsonl"), "{\"document\": \"trois\", \"text\": \"Trois.\"}");
        Files.writeString(folder.resolve("b/image.png"), "no text");
        List<Reading> readings = read(folder.resolve("b").toString());
        assertThat(readings)
                .extracting(reading -> report(reading).document())
                .containsExactly("1.html", "trois", "c/2.txt");
    }

    @Test
    void aFolderWithoutReportsIsAFailure() {
        assertThat(((Reading.Failed) read(folder.toString()).get(0)).reason()).startsWith("is a folder without any");
    }

    @Test
    void whatHasNoTellingNameIsRecognised() throws IOException {
        Files.writeString(folder.resolve("page"), "<!DOCTYPE html><p>" + "Un article de presse. ".repeat(9) + "</p>");
        Files.writeString(folder.resolve("lines"), "{\"document\": \"d\", \"text\": \"Oui.\"}");
        Files.writeString(folder.resolve("plain"), "Un texte.");
        assertThat(report(read(folder.resolve("page").toString()).get(0)).text())
                .startsWith("Un article");
        assertThat(report(read(folder.resolve("lines").toString()).get(0)).document())
                .isEqualTo("d");
        assertThat(report(read(folder.resolve("plain").toString()).get(0)).text())
                .isEqualTo("Un texte.");
    }

    @Test
    void defaultsHoldWhereAReportSaysNothing() throws IOException {
        String lines = "{\"document\": \"a\", \"text\": \"A.\", \"published\": \"2020-01-01\", \"language\": \"en\"}\n"
                + "{\"document\": \"b\", \"text\": \"B.\"}";
        Defaults defaults = new Defaults(LocalDate.of(2024, 3, 14), "fr");
        ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        try (Inputs inputs = new Inputs(List.of("-"), in, null, defaults, notes::add)) {
            Report first = report(inputs.next());
            Report second = report(inputs.next());
            assertThat(first.published()).isEqualTo(LocalDate.of(2020, 1, 1));
            assertThat(first.language()).isEqualTo("en");
            assertThat(second.published()).isEqualTo(LocalDate.of(2024, 3, 14));
            assertThat(second.language()).isEqualTo("fr");
            assertThat(inputs.next()).isNull();
        }
    }

    private List<Reading> read(String... names) {
        List<Reading> readings = new ArrayList<>();
        try (Inputs inputs =
                new Inputs(List.of(names), new ByteArrayInputStream(new byte[0]), null, Defaults.NONE, notes::add)) {
            for (Reading reading = inputs.next(); reading != null; reading = inputs.next()) {
                readings.add(reading);
            }
        }
        return readings;
    }

    private static Report report(@Nullable Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) Objects.requireNonNull(reading)).report();
    }
}
