package org.depeche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import org.depeche.batch.Batch;
import org.depeche.batch.Coders;
import org.depeche.batch.Outcome;
import org.depeche.exchange.Evaluation;
import org.depeche.exchange.GoldDocument;
import org.depeche.exchange.GoldReader;
import org.depeche.exchange.Prediction;
import org.depeche.exchange.Reading;
import org.depeche.exchange.RecordReader;
import org.depeche.exchange.ReportReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depeche evaluate}: scores records against hand-coded documents. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Scores records against hand-coded documents, and shows where they differ.")
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "GOLD", description = "Hand-coded documents, as JSON Lines.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path gold;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "RECORDS",
            description =
                    "Records as 'depeche code --format jsonl' prints them; where left out the texts are coded now.")
    private @Nullable Path records;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "Prints up to N mentions that were missed and up to N false alarms.")
    private int errors;

    @Option(names = "--json", description = "Prints the figures as one JSON object.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Failures failures = new Failures();
        List<GoldDocument> documents = new GoldReader().read(gold);
        Map<String, List<Prediction>> predictions =
                records == null ? code(documents, failures) : new RecordReader(documents).read(records);
        Evaluation evaluation = new Evaluation();
        for (GoldDocument document : documents) {
            evaluation.add(document, predictions.getOrDefault(document.report().document(), List.of()));
        }
        if (json) {
            out.println(EvaluationText.json(evaluation));
        } else {
            out.print(EvaluationText.figures(evaluation));
            out.print(EvaluationText.errors(evaluation, errors));
        }
        out.flush();
        failures.print(spec.commandLine().getErr());
        return failures.any() ? Depeche.FAILED : 0;
    }

    private static Map<String, List<Prediction>> code(List<GoldDocument> documents, Failures failures)
            throws IOException {
        Map<String, List<Prediction>> predictions = new HashMap<>();
        Coders coders = new Coders();
        int threads = Runtime.getRuntime().availableProcessors();
        new Batch(coders::code, threads).run(new Texts(documents), outcome -> {
            if (outcome instanceof Outcome.Coded coded) {
                List<Prediction> coding = new ArrayList<>();
                coded.report().records().forEach(event -> coding.add(Prediction.of(event)));
                predictions.put(coded.report().report().document(), coding);
            } else if (outcome instanceof Outcome.Failed failed) {
                failures.add(failed);
            }
        });
        return predictions;
    }

    /** The texts of hand-coded documents, each document once. */
    private static final class Texts implements ReportReader {
        private final Queue<Reading> readings = new ArrayDeque<>();

        Texts(List<GoldDocument> documents) {
            Set<String> seen = new HashSet<>();
            for (GoldDocument document : documents) {
                if (seen.add(document.report().document())) {
                    readings.add(new Reading.Read(document.report()));
                }
            }
        }

        @Override
        public @Nullable Reading next() {
            return readings.poll();
        }

        @Override
        public void close() {
            readings.clear();
        }
    }
}
