package org.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TextCommandTest {
    private static final String TEXT = "Le Tchad a retiré ses soldats de Kidal mardi, a affirmé le ministre malien.";
    private static final String PAGE = """
            <html lang="fr"><head>%s<title>Le Tchad se retire de Kidal - Le Fil</title>
            <meta property="article:published_time" content="2024-03-12T08:00:00Z">
            <link rel="canonical" href="https://example.org/tchad"></head>
            <body><nav><a href="/">Accueil</a></nav><h1>Le Tchad se retire de Kidal</h1><p>%s</p></body></html>
            """;

    private final JsonMapper mapper = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void aPageGivesAnObject() throws IOException {
        Path page = Files.writeString(folder.resolve("tchad.html"), PAGE.formatted("", TEXT));
        Run run = Run.of("text", page.toString());
        assertThat(run.status()).as(run.err()).isZero();
        JsonNode article = mapper.readTree(run.out());
        assertThat(List.copyOf(article.propertyNames()))
                .containsExactly("document", "title", "published", "language", "url", "text");
        assertThat(article.path("document").asString()).isEqualTo("tchad.html");
        assertThat(article.path("title").asString()).isEqualTo("Le Tchad se retire de Kidal");
        assertThat(article.path("published").asString()).isEqualTo("2024-03-12");
        assertThat(article.path("language").asString()).isEqualTo("fr");
        assertThat(article.path("url").asString()).isEqualTo("https://example.org/tchad");
        assertThat(article.path("text").asString()).isEqualTo(TEXT);
    }

    @Test
    void theRecordsOfAPageAreThoseOfItsText() throws IOException {
        Path page = Files.writeString(folder.resolve("tchad.html"), PAGE.formatted("", TEXT));
        Path text = folder.resolve("text.jsonl");
        assertThat(Run.of("text", page.toString(), "--output", text.toString()).status())
                .isZero();
        String ofPage = Run.of("code", "--format", "jsonl", page.toString()).out();
        assertThat(ofPage).contains("\"RETREAT\"");
        assertThat(Run.of("code", "--format", "jsonl", text.toString()).out()).isEqualTo(ofPage);
    }

    @Test
    void pagesComeInOrderWhateverTheNumberOfThreads() throws IOException {
        for (int i = 0; i < 200; i++) {
            Files.writeString(folder.resolve(String.format("%03d.html", i)), PAGE.formatted("", TEXT + " (" + i + ")"));
        }
        String one = Run.of("text", "--threads", "1", folder.toString()).out();
        assertThat(one.lines()).hasSize(200);
        assertThat(one.lines().skip(17).findFirst().orElseThrow()).contains("017.html", "(17)");
        assertThat(Run.of("text", "--threads", "4", folder.toString()).out()).isEqualTo(one);
    }

    @Test
    void aPageIsReadFromStandardInput() {
        Run run = Run.reading(PAGE.formatted("", TEXT), "text");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"document\":\"stdin\"", TEXT);
    }

    @Test
    void aPageWithoutAnArticleIsListedAndTheRestPrinted() throws IOException {
        Files.writeString(folder.resolve("a.html"), "<html><nav><a href='/'>Accueil</a></nav></html>");
        Files.writeString(folder.resolve("b.html"), PAGE.formatted("", TEXT));
        Run run = Run.of("text", folder.toString());
        assertThat(run.status()).isOne();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).contains("a.html is a page without an article");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, ''",
        "windows-1252, <meta charset=iso-8859-1>",
        "windows-1252, <meta charset=no-such-set>",
        "UTF-8, <meta charset=iso-8859-1>",
        "UTF-8, '<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">'",
        "UTF-16, <meta charset=utf-16>",
        "ISO-8859-15, <meta charset='iso-8859-15'>",
        "IBM850, <meta charset=ibm850>"
    })
    void theEncodingIsDeclaredOrSniffed(String charset, String declaration) throws IOException {
        String page = PAGE.formatted(declaration, TEXT);
        Path file = Files.write(folder.resolve("page.html"), page.getBytes(Charset.forName(charset)));
        assertThat(Run.of("text", file.toString()).out()).contains(TEXT);
    }

    @Test
    void brokenBytesCostOnlyThemselves() throws IOException {
        byte[] page = PAGE.formatted("<meta charset=utf-8>", TEXT + " \u0001").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < page.length; i++) {
            page[i] = page[i] == 1 ? (byte) 0xFF : page[i];
        }
        Path file = Files.write(folder.resolve("page.html"), page);
        assertThat(Run.of("text", file.toString()).out()).contains(TEXT);
    }
}
