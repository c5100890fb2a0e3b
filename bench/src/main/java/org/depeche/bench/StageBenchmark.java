package org.depeche.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.depeche.CodedReport;
import org.depeche.Coder;
import org.depeche.coding.Draft;
import org.depeche.coding.Questions;
import org.depeche.coding.ReportAnalysis;
import org.depeche.names.Entity;
import org.depeche.place.PlaceMention;
import org.depeche.syntax.Tree;
import org.depeche.text.Report;
import org.depeche.text.Sentence;
import org.depeche.time.Anchor;
import org.depeche.time.TimeExpression;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time that each stage takes for the sample reports of a language, all of them together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class StageBenchmark {
    /** A report with what each stage makes of it. */
    private record Read(
            Report report,
            List<Sentence> sentences,
            List<Tree> trees,
            Anchor anchor,
            List<PlaceMention> places,
            ReportAnalysis analysis,
            List<Draft> drafts) {}

    /** ISO 639-1 code of the reports' language. */
    @Param({"fr", "en"})
    public String language = "fr";

    private final List<Read> reports = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // by load()
    private Stages stages;

    @SuppressWarnings("NullAway.Init") // by load()
    private Coder coder;

    /** Loads the language and takes the sample reports through all stages. */
    @Setup
    public void load() throws IOException {
        stages = Stages.load(language);
        coder = Coder.load(language);
        for (Report report : Corpus.sample().in(language).reports()) {
            reports.add(read(report));
        }
    }

    private Read read(Report report) {
        List<Sentence> sentences = stages.read(report);
        List<Tree> trees = stages.parse(sentences);
        Anchor anchor = stages.anchor(report, trees);
        List<List<TimeExpression>> times = stages.times(trees, anchor);
        List<PlaceMention> places = stages.places(trees);
        List<Entity> names = stages.names(report, trees, places, times, anchor.date());
        ReportAnalysis analysis = stages.analysis(report, trees, anchor, times, places, stages.focus(trees), names);
        List<Draft> drafts = stages.decisions(stages.candidates(analysis));
        return new Read(report, sentences, trees, anchor, places, analysis, drafts);
    }

    @Benchmark
    public int read() {
        int sum = 0;
        for (Read one : reports) {
            sum += stages.read(one.report).size();
        }
        return sum;
    }

    @Benchmark
    public int parse() {
        int sum = 0;
        for (Read one : reports) {
            sum += stages.parse(one.sentences).size();
        }
        return sum;
    }

    @Benchmark
    public int time() {
        int sum = 0;
        for (Read one : reports) {
            sum += stages.times(one.trees, one.anchor).size();
        }
        return sum;
    }

    @Benchmark
    public int place() {
        int sum = 0;
        for (Read one : reports) {
            sum += stages.places(one.trees).size() + stages.focus(one.trees).size();
        }
        return sum;
    }

    @Benchmark
    public int names() {
        int sum = 0;
        for (Read one : reports) {
            sum += stages.names(one.report, one.trees, one.places, one.analysis.times(), one.anchor.date())
                    .size();
        }
        return sum;
    }

    @Benchmark
    public int candidates() {
        int sum = 0;
        for (Read one : reports) {
            sum += stages.candidates(one.analysis).candidates().size();
        }
        return sum;
    }

    /** Decides on events; finding the candidates is part of it, as questions remember what was worked out. */
    @Benchmark
    public int candidatesAndDecisions() {
        int sum = 0;
        for (Read one : reports) {
            Questions questions = stages.candidates(one.analysis);
            sum += stages.decisions(questions).size();
        }
        return sum;
    }

    @Benchmark
    public int records() {
        int sum = 0;
        for (Read one : reports) {
            sum += stages.records(one.analysis, one.drafts).size();
        }
        return sum;
    }

    @Benchmark
    public int whole() {
        int sum = 0;
        for (Read one : reports) {
            CodedReport coded = coder.code(one.report);
            sum += coded.records().size();
        }
        return sum;
    }
}
