package org.depeche.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depeche.exchange.Defaults;
import org.depeche.exchange.InputFormat;
import org.depeche.exchange.Inputs;
import org.depeche.exchange.Reading;
import org.depeche.exchange.article.ArticleExtractor;
import org.depeche.exchange.article.ArticleScore;
import org.depeche.exchange.article.ExpectedArticle;
import org.depeche.exchange.article.Shingles;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;

/** Scores the extraction of articles on a folder of pages, each with what is expected of it beside it, and measures how fast it is. */
public final class ArticleBenchmark {
    /** The length that pages are brought to for the measurement of speed, in characters: that of a news site's. */
    private static final int PAGE_LENGTH = 100_000;

    private static final int WARM_UP = 10;
    private static final int RUNS = 5;

    private ArticleBenchmark() {}

    /**
     * Scores, measures and prints.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: ArticleBenchmark FOLDER");
            System.exit(2);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        run(Path.of(arguments[0]), WARM_UP, RUNS, out);
    }

    static void run(Path folder, int warmUp, int runs, PrintStream out) throws IOException {
        List<ExpectedArticle> pages = ExpectedArticle.readAll(folder);
        score(pages, out);
        speed(pages, warmUp, runs, out);
    }

    private static void score(List<ExpectedArticle> pages, PrintStream out) {
        ArticleScore score = new ArticleScore();
        for (ExpectedArticle expected : pages) {
            Report found = read(expected.page());
            Shingles text = score.add(expected, found);
            out.printf(
                    Locale.ROOT,
                    "%.3f  %s%s%s%s%n",
                    text.f1(),
                    expected.page().getFileName(),
                    wrong(found, "title", found != null && ArticleScore.isTitle(expected, found)),
                    wrong(found, "day", found != null && ArticleScore.isDay(expected, found)),
                    wrong(found, "language", found != null && ArticleScore.isLanguage(expected, found)));
        }
        out.println(score);
    }

    private static String wrong(@Nullable Report found, String what, boolean right) {
        return found == null || right ? "" : "  wrong " + what;
    }

    private static @Nullable Report read(Path page) {
        try (Inputs inputs =
                new Inputs(List.of(page.toString()), System.in, InputFormat.HTML, Defaults.NONE, note -> {})) {
            return inputs.next() instanceof Reading.Read read ? read.report() : null;
        }
    }

    private static void speed(List<ExpectedArticle> pages, int warmUp, int runs, PrintStream out) throws IOException {
        List<String> filled = new ArrayList<>();
        long characters = 0;
        for (ExpectedArticle page : pages) {
            String html = PageFiller.fill(page.page(), PAGE_LENGTH);
            filled.add(html);
            characters += html.length();
        }
        ArticleExtractor extractor = ArticleExtractor.load();
        double best = Double.MAX_VALUE;
        long found = 0;
        for (int i = 0; i < warmUp + runs; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (String html : filled) {
                found += extractor.extract(html, null).text().length();
            }
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            best = i < warmUp ? best : Math.min(best, seconds);
        }
        if (found == 0) {
            throw new IllegalStateException("no text was found in any page");
        }
        out.printf(
                Locale.ROOT,
                "pages filled up to %d KB: %.0f pages/s/core (processor time), %.1f MB/s%n",
                characters / filled.size() / 1000,
                filled.size() / best,
                characters / best / 1e6);
    }
}
