package org.depeche.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleBenchmarkTest {
    @TempDir
    private Path folder;

    @Test
    void printsScoresAndSpeed() throws IOException {
        String first = "The army left the town on Friday, a spokesman said, and nobody saw it go.";
        Files.writeString(
                folder.resolve("one.html"),
                "<html><title>The army leaves the town</title><body><p>" + first + "</p></body></html>");
        Files.writeString(
                folder.resolve("one.expected"),
                "title: The army leaves the town\npublished: 2024-03-12\nlanguage: en\n\n" + first + "\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArticleBenchmark.run(folder, 0, 1, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("1.000  one.html  wrong day")
                .contains(
                        "1 pages: text precision 1.000, recall 1.000, F1 1.000; titles 1.000, days 0.000, languages 1.000")
                .containsPattern("pages filled up to 10\\d KB: \\d+ pages/s/core");
    }
}
