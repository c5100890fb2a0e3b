package org.depeche.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.depeche.Coder;
import org.depeche.text.Report;

/**
 * Measures Dépêche, from text to records, beside CoreNLP's pipeline (tokens, parts of speech, names, dependencies) on the
 * same reports in one run, on one thread and on two. Both are warmed on the same reports first. Tokens are counted once,
 * as Dépêche cuts them, and elapsed time is what counts for both.
 */
public final class BesideCoreNlp {
    private static final String ANNOTATORS = "tokenize,pos,ner,depparse";
    private static final Map<String, String> PROPERTIES =
            Map.of("fr", "StanfordCoreNLP-french.properties", "en", "StanfordCoreNLP.properties");
    /** Reports measured where nothing else is asked for. */
    private static final int REPORTS = 60;
    /** Each reads the reports again and again for so long before anything is measured, in nanoseconds. */
    private static final long WARM_UP = 25_000_000_000L;
    /** How often each reads the reports while measuring; the fastest pass counts. CoreNLP takes some twenty times as long. */
    private static final int PASSES = 12;

    private static final int THEIR_PASSES = 2;

    private BesideCoreNlp() {}

    /**
     * Measures and prints.
     *
     * @param arguments a JSON Lines file and, if not {@value #REPORTS}, how many of its reports to read
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("usage: BesideCoreNlp FILE.jsonl [REPORTS]");
            System.exit(2);
        }
        int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : REPORTS;
        Corpus all = Corpus.read(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String language : all.languages()) {
            List<Report> reports = all.in(language).reports();
            compare(language, new Corpus(reports.subList(0, Math.min(most, reports.size()))), out);
        }
    }

    private static void compare(String language, Corpus corpus, PrintStream out) throws Exception {
        long tokens = corpus.tokens();
        out.printf(
                Locale.ROOT,
                "%s: %d reports, %d tokens%n",
                language,
                corpus.reports().size(),
                tokens);
        StanfordCoreNLP pipeline = pipeline(language);
        for (long start = System.nanoTime(); System.nanoTime() - start < WARM_UP; ) {
            annotate(pipeline, corpus, 1);
        }
        Map<String, Coder> coders = new HashMap<>(Map.of(language, Coder.load(language)));
        for (long start = System.nanoTime(); System.nanoTime() - start < WARM_UP; ) {
            Pass.run(corpus, 1, coders);
        }
        for (int threads = 1; threads <= 2; threads++) {
            double theirs = 0;
            for (int i = 0; i < THEIR_PASSES; i++) {
                theirs = Math.max(theirs, tokens / annotate(pipeline, corpus, threads));
            }
            double ours = 0;
            for (int i = 0; i < PASSES; i++) {
                ours = Math.max(ours, tokens / Pass.run(corpus, threads, coders).wallSeconds());
            }
            out.printf(
                    Locale.ROOT,
                    "%s, %d threads: CoreNLP %.0f tokens/s, Dépêche %.0f tokens/s: %.1f times%n",
                    language,
                    threads,
                    theirs,
                    ours,
                    ours / theirs);
        }
        StanfordCoreNLP.clearAnnotatorPool();
    }

    private static StanfordCoreNLP pipeline(String language) throws IOException {
        Properties properties = new Properties();
        String file = Objects.requireNonNull(PROPERTIES.get(language), language);
        try (InputStream in =
                Objects.requireNonNull(BesideCoreNlp.class.getClassLoader().getResourceAsStream(file), file)) {
            properties.load(in);
        }
        if (language.equals("en")) {
            // Its names want lemmas; the French ones do without.
            properties.setProperty("annotators", ANNOTATORS.replace("ner", "lemma,ner"));
            properties.setProperty("ner.applyFineGrained", "false");
            properties.setProperty("ner.applyNumericClassifiers", "false");
            properties.setProperty("ner.useSUTime", "false");
        } else {
            properties.setProperty("annotators", ANNOTATORS.replace("tokenize", "tokenize,ssplit,mwt"));
        }
        return new StanfordCoreNLP(properties);
    }

    /** Seconds that CoreNLP takes: its pipeline is shared by the threads, each takes the next report. */
    private static double annotate(StanfordCoreNLP pipeline, Corpus corpus, int threads)
            throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long start = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(pool.submit(() -> {
                for (int at = next.getAndIncrement(); at < corpus.reports().size(); at = next.getAndIncrement()) {
                    pipeline.annotate(new Annotation(corpus.reports().get(at).text()));
                }
            }));
        }
        for (Future<?> future : running) {
            future.get();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        pool.shutdown();
        return seconds;
    }
}
