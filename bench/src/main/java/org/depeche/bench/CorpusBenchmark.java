package org.depeche.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.depeche.Coder;
import org.depeche.text.Report;

/**
 * Codes a corpus again and again and prints how fast that is once the machine is warm: tokens a second of processor time
 * and reports a second for the whole, the largest heap, and each stage's share.
 */
public final class CorpusBenchmark {
    /** How often the corpus is coded at least before anything is measured. */
    private static final int WARM_UP = 3;
    /** How often at most. */
    private static final int LONG_WARM_UP = 15;
    /**
     * The share of its time that the Java machine's compiler may take of a pass that counts. On fewer cores than threads it takes
     * from the coder what a program that runs for hours does not miss.
     */
    private static final double STILL_COMPILING = 0.05;
    /** How often it is coded while measuring; the fastest time counts, as other programs can only slow it down. */
    private static final int RUNS = 3;

    private CorpusBenchmark() {}

    /**
     * Measures and prints.
     *
     * @param arguments a JSON Lines file and, if not one, the number of threads
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("usage: CorpusBenchmark FILE.jsonl [THREADS]");
            System.exit(2);
        }
        int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        run(Corpus.read(arguments[0]), threads, WARM_UP, RUNS, out);
    }

    static void run(Corpus corpus, int threads, int warmUp, int runs, PrintStream out) throws InterruptedException {
        long tokens = corpus.tokens();
        out.printf(
                Locale.ROOT,
                "%d reports, %d tokens, %d threads%n",
                corpus.reports().size(),
                tokens,
                threads);
        whole(corpus, tokens, threads, warmUp, runs, out);
        stages(corpus, tokens, warmUp, runs, out);
    }

    /** Measures the program as it is used. */
    private static void whole(Corpus corpus, long tokens, int threads, int warmUp, int runs, PrintStream out)
            throws InterruptedException {
        Map<String, Coder> coders = new HashMap<>();
        corpus.languages().forEach(language -> coders.put(language, Coder.load(language)));
        Pass.peakHeap(true);
        warmUp(corpus, threads, warmUp, coders);
        Pass best = null;
        for (int i = 0; i < runs; i++) {
            Pass pass = Pass.run(corpus, threads, coders);
            best = best == null || pass.processorSeconds() < best.processorSeconds() ? pass : best;
        }
        if (best == null) {
            throw new IllegalArgumentException("at least one run");
        }
        double perReport = corpus.reports().size() / best.wallSeconds();
        out.printf(Locale.ROOT, "whole       %8.0f tokens/s/core (processor time)%n", tokens / best.processorSeconds());
        out.printf(
                Locale.ROOT,
                "            %8.0f tokens/s, %.0f reports/s (elapsed)%n",
                tokens / best.wallSeconds(),
                perReport);
        out.printf(
                Locale.ROOT,
                "            %8.0f MB heap at most, %d records%n",
                Pass.peakHeap(false) / 1e6,
                best.records());
    }

    /** Codes so often at least, and on until the Java machine has compiled what is to be compiled. */
    private static void warmUp(Corpus corpus, int threads, int atLeast, Map<String, Coder> coders)
            throws InterruptedException {
        boolean compiling = atLeast > 0;
        for (int i = 0; i < atLeast || (compiling && i < LONG_WARM_UP); i++) {
            Pass pass = Pass.run(corpus, threads, coders);
            compiling = pass.compilerSeconds() > STILL_COMPILING * pass.wallSeconds();
        }
    }

    /** Measures each stage, on one thread. */
    private static void stages(Corpus corpus, long tokens, int warmUp, int runs, PrintStream out) {
        Map<String, Stages> stages = new HashMap<>();
        corpus.languages().forEach(language -> stages.put(language, Stages.load(language)));
        StageClock clock = new StageClock();
        for (int i = 0; i < warmUp + runs; i++) {
            if (i == warmUp) {
                clock.reset();
            }
            for (Report report : corpus.reports()) {
                Stages ofLanguage = stages.get(Corpus.language(report));
                if (ofLanguage != null) {
                    clock.code(ofLanguage, report);
                }
            }
        }
        for (Stage stage : Stage.values()) {
            double seconds = clock.seconds(stage) / runs;
            double share = 100 * clock.seconds(stage) / clock.seconds();
            out.printf(Locale.ROOT, "%-11s %8.0f tokens/s/core %5.1f %%%n", stage.label(), tokens / seconds, share);
        }
    }
}
