package org.depeche.train.coding;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depeche.Analyser;
import org.depeche.CodedReport;
import org.depeche.Coder;
import org.depeche.coding.Models;
import org.depeche.coding.Questions;
import org.depeche.coding.Thresholds;
import org.depeche.exchange.Evaluation;
import org.depeche.exchange.GoldDocument;
import org.depeche.exchange.GoldReader;
import org.depeche.exchange.Prediction;

/**
 * Trains the coding models from hand-coded documents, and prints how well they do on documents they have not seen.
 *
 * <p>Usage: {@code TrainCoding GOLD_FOLDER MODEL_FILE [FOLDS]}. The folder's {@code train-*.jsonl} are trained on; with
 * folds, each part of them is also scored by models trained on the others. Its {@code dev-*.jsonl} are scored.
 */
public final class TrainCoding {
    private final Map<String, Analyser> analysers = new HashMap<>();

    private record Read(GoldDocument document, Questions questions) {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int folds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        TrainCoding training = new TrainCoding();
        List<Read> train = training.read(folder, "train-");
        if (folds > 1) {
            training.crossValidate(train, folds);
        }
        Instances instances = new Instances();
        for (Read read : train) {
            instances.add(read.questions(), read.document());
        }
        System.out.println("mentions that no entry proposes: " + instances.unproposed());
        Models models = instances.fit();
        Path target = Path.of(arguments[1]);
        if (target.getParent() != null) {
            Files.createDirectories(target.getParent());
        }
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            models.write(out);
        }
        System.out.println("model: " + Files.size(target) + " bytes");
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("dev-"))
                    .sorted()
                    .toList()) {
                Evaluation evaluation = new Evaluation();
                training.score(training.read(file), models, evaluation);
                print(file.getFileName().toString(), evaluation);
            }
        }
    }

    private List<Read> read(Path folder, String prefix) throws IOException {
        List<Read> all = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList()) {
                all.addAll(read(file));
            }
        }
        return all;
    }

    private List<Read> read(Path file) throws IOException {
        List<Read> all = new ArrayList<>();
        for (GoldDocument document : new GoldReader().read(file)) {
            String language = document.report().language();
            Analyser analyser = analysers.computeIfAbsent(language == null ? "fr" : language, Analyser::load);
            all.add(new Read(document, Questions.of(analyser.analyse(document.report()), analyser.lexicon())));
        }
        return all;
    }

    private void crossValidate(List<Read> train, int folds) {
        Map<String, Evaluation> byLanguage = new java.util.TreeMap<>();
        for (int fold = 0; fold < folds; fold++) {
            Instances instances = new Instances();
            List<Read> held = new ArrayList<>();
            for (int i = 0; i < train.size(); i++) {
                if (i % folds == fold) {
                    held.add(train.get(i));
                } else {
                    instances.add(train.get(i).questions(), train.get(i).document());
                }
            }
            Models models = instances.fit();
            for (Read read : held) {
                String language = read.questions().analysis().language();
                score(List.of(read), models, byLanguage.computeIfAbsent(language, l -> new Evaluation()));
            }
        }
        byLanguage.forEach((language, evaluation) -> print("held-out folds of train, " + language, evaluation));
    }

    private void score(List<Read> documents, Models models, Evaluation evaluation) {
        for (Read read : documents) {
            Analyser analyser = analysers.get(read.questions().analysis().language());
            if (analyser == null) {
                throw new IllegalStateException("no analyser");
            }
            CodedReport coded = Coder.with(analyser, models, Thresholds.DEFAULT)
                    .code(read.questions().analysis(), read.questions());
            evaluation.add(
                    read.document(),
                    coded.records().stream().map(Prediction::of).toList());
        }
    }

    private static void print(String name, Evaluation evaluation) {
        StringBuilder line = new StringBuilder(name);
        line.append(score(" events", evaluation.events()));
        line.append(score(" spotted", evaluation.spotted()));
        line.append(score(" who", evaluation.who()));
        line.append(score(" record", evaluation.record()));
        evaluation
                .shares()
                .forEach((field, share) -> line.append(String.format(Locale.ROOT, " %s %.3f", field, share.value())));
        System.out.println(line);
    }

    private static String score(String name, Evaluation.Score score) {
        return String.format(
                Locale.ROOT, "%s P %.3f R %.3f F1 %.3f;", name, score.precision(), score.recall(), score.f1());
    }
}
