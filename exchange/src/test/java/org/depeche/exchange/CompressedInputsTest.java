package org.depeche.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressedInputsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"news.jsonl.gz", "news.jsonl.zst", "NEWS.JSONL.GZ", "news", "news.jsonl"})
    void linesAreReadWhateverTheNameSaysOfCompression(String name) throws IOException {
        byte[] bytes = name.endsWith(".zst") ? zstandard(lines(1, 3)) : gzip(lines(1, 3));
        assertThat(Readings.described(folder, Files.write(folder.resolve(name), bytes)))
                .containsExactly("1", "2", "3");
    }

    @Test
    void aFileOfOneReportMayBeCompressedToo() throws IOException {
        Files.write(folder.resolve("a.txt.gz"), gzip("Le Niger proteste."));
        Files.write(folder.resolve("b.txt.zst"), zstandard("Le Tchad proteste."));
        assertThat(Readings.described(folder, folder)).containsExactly("a.txt.gz", "b.txt.zst");
    }

    @Test
    void membersAndFramesFollowOneAnother() throws IOException {
        Path gzip = Files.write(folder.resolve("a.jsonl.gz"), joined(gzip(lines(1, 2)), gzip(""), gzip(lines(3, 4))));
        Path padded = Files.write(folder.resolve("b.jsonl.gz"), joined(gzip(lines(5, 5)), new byte[512]));
        Path zstandard =
                Files.write(folder.resolve("c.jsonl.zst"), joined(zstandard(lines(6, 6)), zstandard(lines(7, 7))));
        assertThat(Readings.described(folder, gzip, padded, zstandard))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst"})
    void whatIsCutOffIsSaidAndWhatComesBeforeIsRead(String ending) throws IOException {
        byte[] whole = ending.equals("gz") ? gzip(lines(1, 20_000)) : zstandard(lines(1, 20_000));
        Path file = Files.write(folder.resolve("cut.jsonl." + ending), Arrays.copyOf(whole, whole.length * 3 / 4));
        List<String> readings = Readings.described(folder, file);
        assertThat(readings.size()).isBetween(5_000, 19_000);
        assertThat(readings.get(0)).isEqualTo("1");
        assertThat(readings.get(readings.size() - 2)).isEqualTo(String.valueOf(readings.size() - 1));
        assertThat(readings.get(readings.size() - 1))
                .startsWith("! cut.jsonl." + ending + " cannot be read further than line " + (readings.size() - 1))
                .endsWith("data is cut off; fetch it again");
    }

    @Test
    void everyCutOfAGzipFileIsNoticed() throws IOException {
        byte[] whole = joined(gzip(lines(1, 3)), gzip(lines(4, 6)));
        int first = gzip(lines(1, 3)).length;
        for (int length = 2; length < whole.length; length++) {
            Path file = Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, length));
            List<String> readings = Readings.described(folder, file);
            if (length == first) {
                assertThat(readings).containsExactly("1", "2", "3");
            } else {
                assertThat(readings.get(readings.size() - 1))
                        .as("%d bytes", length)
                        .contains("cut off");
            }
        }
    }

    @Test
    void damageAndWhatFollowsIsNoticed() throws IOException {
        byte[] damaged = gzip(lines(1, 3));
        damaged[damaged.length - 6] ^= 1; // in the checksum
        Path one = Files.write(folder.resolve("one.jsonl.gz"), damaged);
        Path two = Files.write(
                folder.resolve("two.jsonl.gz"),
                joined(gzip(lines(4, 4)), "{\"text\"".getBytes(StandardCharsets.UTF_8)));
        assertThat(Readings.described(folder, one, two))
                .containsExactly(
                        "1",
                        "2",
                        "3",
                        "! one.jsonl.gz cannot be read further than line 3: its gzip data is damaged; fetch it again",
                        "4",
                        "! two.jsonl.gz cannot be read further than line 1: the gzip data is followed by something else; what"
                                + " follows was not read");
    }

    @Test
    void randomDataOfAnyChunksComesBackWhole() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            ByteArrayOutputStream expected = new ByteArrayOutputStream();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            for (int member = random.nextInt(4); member >= 0; member--) {
                byte[] bytes = new byte[random.nextInt(100_000)];
                if (random.nextBoolean()) {
                    random.nextBytes(bytes);
                }
                expected.write(bytes);
                packed.write(gzip(bytes));
            }
            try (InputStream in = new GzipStream(trickling(packed.toByteArray(), random))) {
                assertThat(in.readAllBytes()).as("round %d", round).isEqualTo(expected.toByteArray());
            }
        }
    }

    /** A stream that gives few bytes at a time and never says that more are ready, as a pipe may. */
    private static InputStream trickling(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, 1 + random.nextInt(5000)));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst"})
    void anExpansionBeyondAllTextIsStopped(String ending) throws IOException {
        Path file = folder.resolve("bomb.jsonl." + ending);
        byte[] blanks = new byte[1_000_000];
        Arrays.fill(blanks, (byte) ' ');
        try (OutputStream out = ending.equals("gz")
                ? new GZIPOutputStream(Files.newOutputStream(file))
                : new ZstdOutputStream(Files.newOutputStream(file))) {
            out.write(lines(1, 1).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 300; i++) {
                out.write(blanks);
            }
        }
        assertThat(Readings.described(folder, file))
                .containsExactly(
                        "1",
                        "! bomb.jsonl." + ending
                                + " cannot be read further than line 1: it expands to more than 200 times its size, as no text"
                                + " does; if it is sound, unpack it first");
    }

    private static String lines(int from, int to) {
        StringBuilder lines = new StringBuilder();
        Random random = new Random(from);
        for (int i = from; i <= to; i++) {
            lines.append("{\"id\": ")
                    .append(i)
                    .append(", \"text\": \"Le Niger proteste contre la décision ")
                    .append(random.nextLong())
                    .append(".\"}\n");
        }
        return lines.toString();
    }

    static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] zstandard(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new ZstdOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<byte[]> list = new ArrayList<>(List.of(parts));
        list.forEach(part -> all.write(part, 0, part.length));
        return all.toByteArray();
    }
}
