package org.depeche.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a corpus of invented news reports as JSON Lines: seven in ten French, the others English, each of five to fifteen
 * sentences, or of a given number. One in twenty is a copy of an earlier one as newspapers take them over: another headline, a line of credit,
 * the last sentence cut in every other; the field {@code copy_of} names the one copied. A document depends on its number only.
 */
public final class SyntheticCorpus {
    private static final int COPY_EVERY = 20;

    /** How far back the reports that are copied lie. */
    private static final int COPIED_WITHIN = 5000;

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int DOCUMENTS_A_DAY = 500;

    private final InventedReports french = InventedReports.in("fr");
    private final InventedReports english = InventedReports.in("en");

    private final @Nullable Integer length;

    /** A corpus of reports of the usual lengths. */
    SyntheticCorpus() {
        this(null);
    }

    /** @param length how many sentences each report has below its headline, or null for the usual lengths */
    SyntheticCorpus(@Nullable Integer length) {
        this.length = length;
    }

    private record Invented(String language, InventedReports reports, List<String> sentences) {}

    /**
     * Writes a corpus.
     *
     * @param arguments how many documents, and the file, a crawl where its name ends in ".warc", compressed by gzip where it ends in ".gz"; then, if all are to
     *     be equally long, how many sentences each has
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println("usage: SyntheticCorpus N FILE.jsonl[.gz]|FILE.warc[.gz] [SENTENCES]");
            System.exit(2);
        }
        Path file = Path.of(arguments[1]);
        long documents = Long.parseLong(arguments[0]);
        SyntheticCorpus corpus = new SyntheticCorpus(arguments.length > 2 ? Integer.valueOf(arguments[2]) : null);
        if (SyntheticCrawl.isNamed(file)) {
            new SyntheticCrawl(corpus).write(documents, file);
        } else {
            corpus.write(documents, file);
        }
        System.out.printf(Locale.ROOT, "%,d documents, %,d bytes in %s%n", documents, Files.size(file), file);
    }

    private void write(long documents, Path file) throws IOException {
        boolean compressed = file.toString().endsWith(".gz");
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                OutputStream packed = compressed ? new GZIPOutputStream(bytes, 1 << 16) : bytes;
                Writer out = new OutputStreamWriter(packed, StandardCharsets.UTF_8)) {
            write(documents, out);
        }
    }

    /** Writes the first documents of the corpus, a line each. */
    void write(long documents, Writer out) throws IOException {
        for (long number = 0; number < documents; number++) {
            out.write(document(number).toString());
            out.write('\n');
        }
    }

    /** A document of the corpus: its id, language, day, headline and text, and which one it is a copy of. */
    ObjectNode document(long number) {
        Long original = original(number);
        Invented report = invented(original == null ? number : original);
        List<String> sentences = new ArrayList<>(report.sentences());
        Random random = new Random(~number);
        if (original != null) {
            sentences.set(0, report.reports().sentences(random, 1).get(0));
            if (random.nextBoolean() && sentences.size() > 6) {
                sentences.remove(sentences.size() - 1);
            }
            sentences.add(report.reports().credit(random));
        }
        String title = sentences.get(0).replaceAll("[.]$", "");
        ObjectNode document = JsonMapper.shared()
                .createObjectNode()
                .put("document", id(number))
                .put("language", report.language())
                .put("published", FIRST_DAY.plusDays(number / DOCUMENTS_A_DAY).toString())
                .put("title", title)
                .put("text", title + "\n\n" + paragraphs(sentences.subList(1, sentences.size())));
        if (original != null) {
            document.put("copy_of", id(original));
        }
        return document;
    }

    private static String paragraphs(List<String> sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            text.append(i == 0 ? "" : i % 3 == 0 ? "\n" : " ").append(sentences.get(i));
        }
        return text.toString();
    }

    /** The number of the report that this one is a copy of, or null where it is none. */
    private static @Nullable Long original(long number) {
        Random random = random(number);
        if (random.nextInt(COPY_EVERY) != 0 || number == 0) {
            return null;
        }
        long original = number - 1 - random.nextInt((int) Math.min(number, COPIED_WITHIN));
        Long earlier = original(original);
        return earlier == null ? original : earlier;
    }

    private Invented invented(long number) {
        Random random = new Random(mixed(number) ^ 0x5EED);
        boolean isFrench = random.nextInt(10) < 7;
        InventedReports reports = isFrench ? french : english;
        return new Invented(
                isFrench ? "fr" : "en",
                reports,
                reports.sentences(random, 1 + (length == null ? 5 + random.nextInt(11) : length)));
    }

    private static Random random(long number) {
        return new Random(mixed(number));
    }

    /** Seeds that follow one another give like numbers at first; these are far apart. */
    private static long mixed(long number) {
        return (number + 1) * 0x9E3779B97F4A7C15L;
    }

    private static String id(long number) {
        return String.format(Locale.ROOT, "synthetic-%08d", number);
    }
}
