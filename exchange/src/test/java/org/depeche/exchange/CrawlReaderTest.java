package org.depeche.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrawlReaderTest {
    private static final String PAGE = """
            <html><head><title>Retrait</title>%s</head><body><h1>Retrait à Ménaka</h1><p>L'armée a quitté Ménaka mardi, a déclaré
            le gouvernement dans un communiqué diffusé à la télévision.</p></body></html>
            """;

    @TempDir
    private Path folder;

    @Test
    void pagesAreReportsAndTheRestIsSkippedOrPassedOver() throws IOException {
        byte[] crawl = CompressedInputsTest.joined(
                record("warcinfo", null, "application/warc-fields", "software: x\r\n"),
                record(
                        "request",
                        "https://example.org/1",
                        "application/http; msgtype=request",
                        "GET /1 HTTP/1.1\r\n\r\n"),
                page("https://example.org/1", "200 OK", "text/html; charset=utf-8", PAGE),
                page("https://example.org/logo.png", "200 OK", "image/png", "\u0089PNG"),
                page("https://example.org/old", "404 Not Found", "text/html", PAGE),
                page("https://example.org/", "200 OK", "text/html", "<nav>Accueil</nav>"),
                record(
                        "revisit",
                        "https://example.org/2",
                        "application/http; msgtype=response",
                        "HTTP/1.1 200 OK\r\n\r\n"),
                record("metadata", "https://example.org/1", "application/warc-fields", "a: b\r\n"),
                record("resource", "file:///saved.html", "text/html", PAGE),
                page("https://example.org/none", "abc", "text/html", PAGE));
        List<String> expected = List.of(
                "https://example.org/1",
                "- https://example.org/logo.png not HTML",
                "- https://example.org/old HTTP status 404",
                "- https://example.org/ a page without an article",
                "- https://example.org/2 a page that had not changed since it was fetched before",
                "file:///saved.html",
                "! c.warc record 10 (https://example.org/none) has no HTTP header that can be read");
        assertThat(Readings.described(folder, Files.write(folder.resolve("c.warc"), crawl)))
                .isEqualTo(expected);
        Path packed = Files.write(folder.resolve("c.warc.gz"), CompressedInputsTest.gzip(crawl));
        assertThat(Readings.described(folder, packed))
                .isEqualTo(expected.stream()
                        .map(line -> line.replace("c.warc", "c.warc.gz"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "text/html; charset=windows-1252, windows-1252, ''",
        "text/html; charset=ISO-8859-1, windows-1252, ''",
        "text/html, windows-1252, ''",
        "text/html, windows-1252, <meta charset=\"iso-8859-1\">",
        "text/html; charset=ISO-8859-1, UTF-8, <meta charset=\"iso-8859-1\">",
        "text/html; charset=no-such-set, UTF-8, ''",
        "text/html; charset=ISO-8859-15, ISO-8859-15, ''",
        "text/html, UTF-16LE, ''"
    })
    void theCharacterSetIsDeclaredOrSniffed(String type, String charset, String meta) throws IOException {
        String html = (charset.startsWith("UTF-16") ? "\uFEFF" : "") + PAGE.formatted(meta);
        byte[] crawl = page("https://example.org/1", "200 OK", type, html.getBytes(Charset.forName(charset)));
        Reading reading =
                Readings.of(Files.write(folder.resolve("c.warc"), crawl)).get(0);
        assertThat(((Reading.Read) reading).report().text()).contains("L'armée a quitté Ménaka mardi");
    }

    @ParameterizedTest
    @CsvSource({"gzip, true", "x-gzip, true", "br, false", "gzip, false"})
    void contentEncodings(String encoding, boolean sound) throws IOException {
        byte[] body = sound ? CompressedInputsTest.gzip(PAGE) : PAGE.getBytes(StandardCharsets.UTF_8);
        byte[] crawl = page("https://example.org/1", "200 OK", "text/html\r\nContent-Encoding: " + encoding, body);
        String reading = Readings.described(folder, Files.write(folder.resolve("c.warc"), crawl))
                .get(0);
        assertThat(reading)
                .startsWith(
                        sound
                                ? "https://example.org/1"
                                : "! c.warc record 1 (https://example.org/1) is compressed in a way that cannot be read");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1000, -60, -3, 1, 5, 120, 2000, 1_000_000, 2_000_000_000})
    void aRecordOfTheWrongLengthCostsItselfOnly(int error) throws IOException {
        byte[] crawl = CompressedInputsTest.joined(
                page("https://example.org/1", "200 OK", "text/html", PAGE),
                wrong(
                        page(
                                "https://example.org/2",
                                "200 OK",
                                "text/html",
                                PAGE.replace("</p>", " Oui.".repeat(500) + "</p>")),
                        error),
                page("https://example.org/3", "200 OK", "text/html", PAGE),
                page("https://example.org/4", "200 OK", "text/html", PAGE));
        List<String> readings = Readings.described(folder, Files.write(folder.resolve("c.warc"), crawl));
        assertThat(readings)
                .hasSize(4)
                .contains("https://example.org/1", "https://example.org/3", "https://example.org/4");
        assertThat(readings.get(1)).startsWith("! c.warc record 2 ").contains("longer", "says");
    }

    private static byte[] wrong(byte[] record, int error) {
        String text = new String(record, StandardCharsets.ISO_8859_1);
        int from = text.indexOf("Content-Length: ") + "Content-Length: ".length();
        int to = text.indexOf('\r', from);
        long length = Long.parseLong(text.substring(from, to)) + error;
        return (text.substring(0, from) + length + text.substring(to)).getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-5", "", "99999999999999999999"})
    void aLengthThatIsNoNumber(String length) throws IOException {
        String broken = new String(
                        page("https://example.org/2", "200 OK", "text/html", PAGE), StandardCharsets.ISO_8859_1)
                .replaceFirst("Content-Length: \\d+", "Content-Length: " + length);
        byte[] crawl = CompressedInputsTest.joined(
                page("https://example.org/1", "200 OK", "text/html", PAGE),
                broken.getBytes(StandardCharsets.ISO_8859_1),
                page("https://example.org/3", "200 OK", "text/html", PAGE));
        List<String> readings = Readings.described(folder, Files.write(folder.resolve("c.warc"), crawl));
        assertThat(readings)
                .contains("https://example.org/1", "https://example.org/3")
                .hasSize(3);
        assertThat(readings.get(1)).startsWith("! c.warc record 2 ");
    }

    @Test
    void aFileThatIsCutOff() throws IOException {
        byte[] crawl = CompressedInputsTest.joined(
                page("https://example.org/1", "200 OK", "text/html", PAGE),
                page("https://example.org/2", "200 OK", "text/html", PAGE));
        Path plain = Files.write(folder.resolve("c.warc"), Arrays.copyOf(crawl, crawl.length - 100));
        assertThat(Readings.described(folder, plain))
                .containsExactly(
                        "https://example.org/1",
                        "! c.warc record 2 says that it is longer than what follows: its length is wrong, or the file is cut off");
        byte[] packed = CompressedInputsTest.gzip(crawl);
        Path gzip = Files.write(folder.resolve("d.warc.gz"), Arrays.copyOf(packed, packed.length - 20));
        assertThat(Readings.described(folder, gzip))
                .last()
                .asString()
                .startsWith("! d.warc.gz cannot be read further than record ")
                .endsWith("its gzip data is cut off; fetch it again");
    }

    @Test
    void whatIsNoCrawl() throws IOException {
        Path text = Files.writeString(folder.resolve("a.warc"), "Le Niger proteste.");
        Path empty = Files.writeString(folder.resolve("b.warc"), "");
        Path notes =
                Files.write(folder.resolve("c.warc"), record("warcinfo", null, "application/warc-fields", "a: b\r\n"));
        assertThat(Readings.described(folder, text, empty, notes))
                .containsExactly(
                        "! a.warc cannot be read further than record 1: it is no WARC file",
                        "! b.warc cannot be read further than record 1: it is no WARC file",
                        "! c.warc holds no answer of a web server: there is no page to code");
    }

    @Test
    void aRecordOfAnyLengthIsPassedOver() throws IOException {
        long length = 200L << 20;
        byte[] start = header("response", "https://example.org/2", "application/http; msgtype=response", length);
        byte[] http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>();
        parts.add(new ByteArrayInputStream(start));
        parts.add(new ByteArrayInputStream(http));
        byte[] filling = new byte[1 << 20];
        for (long left = length - http.length; left > 0; left -= filling.length) {
            parts.add(new ByteArrayInputStream(filling, 0, (int) Math.min(left, filling.length)));
        }
        parts.add(new ByteArrayInputStream("\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
        parts.add(new ByteArrayInputStream(page("https://example.org/3", "200 OK", "text/html", PAGE)));
        try (CrawlReader reader =
                new CrawlReader("c.warc", new SequenceInputStream(java.util.Collections.enumeration(parts)))) {
            assertThat(reader.next())
                    .isEqualTo(new Reading.Failed(
                            "c.warc record 1 (https://example.org/2)", "is longer than 16 MB, as no news page is"));
            assertThat(reader.next()).isInstanceOf(Reading.Read.class);
            assertThat(reader.next()).isNull();
        }
    }

    @Test
    void randomDamageNeitherThrowsNorLoops() throws IOException {
        byte[] sound = CompressedInputsTest.joined(
                page("https://example.org/1", "200 OK", "text/html", PAGE),
                page("https://example.org/2", "200 OK", "text/html", PAGE),
                page("https://example.org/3", "200 OK", "text/html", PAGE));
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            byte[] damaged = sound.clone();
            for (int i = random.nextInt(5); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            int readings = 0;
            try (CrawlReader reader = new CrawlReader("c.warc", new ByteArrayInputStream(damaged))) {
                while (reader.next() != null) {
                    readings++;
                }
            }
            assertThat(readings).as("round %d", round).isBetween(1, 8);
        }
    }

    private static byte[] page(String address, String status, String type, String body) {
        return page(address, status, type, body.replace("%s", "").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] page(String address, String status, String type, byte[] body) {
        byte[] head =
                ("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        return record(
                "response", address, "application/http; msgtype=response", CompressedInputsTest.joined(head, body));
    }

    private static byte[] record(String type, @Nullable String address, String contentType, String body) {
        return record(type, address, contentType, body.replace("%s", "").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] record(String type, @Nullable String address, String contentType, byte[] body) {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(header(type, address, contentType, body.length));
        record.writeBytes(body);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return record.toByteArray();
    }

    private static byte[] header(String type, @Nullable String address, String contentType, long length) {
        return ("WARC/1.0\r\nWARC-Type: " + type
                        + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                        + "WARC-Date: 2024-05-14T08:00:00Z\r\n"
                        + (address == null ? "" : "WARC-Target-URI: " + address + "\r\n")
                        + "Content-Type: " + contentType + "\r\nContent-Length: " + length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
