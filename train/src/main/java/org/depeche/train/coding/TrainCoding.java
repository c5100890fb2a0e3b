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
import java.util.stream.Stream;
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
import org.depeche.exchange.StandOffGold;

/**
 * Trains the coding models from hand-coded documents, and prints how well they do on documents they have not seen.
 *
 * <p>Usage: {@code TrainCoding FOLDER LANGUAGE MODEL_FILE FOLDS CODINGS [TEXTS…]}. The folder's {@code train-LANGUAGE.jsonl}
 * is trained on, and this project's own codings for the language, in the folder CODINGS, as far as TEXTS hold their texts. With
 * more than one fold, each part of {@code train-LANGUAGE.jsonl} is also scored by models trained on the others. The
 * folder's {@code dev-*LANGUAGE.jsonl} are scored.
 */
public final class TrainCoding {
    private final Map<String, Analyser> analysers = new HashMap<>();

    private record Read(GoldDocument document, Questions questions) {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        String language = arguments[1];
        int folds = Integer.parseInt(arguments[3]);
        List<Path> texts = Stream.of(arguments)
                .skip(5)
                .filter(a -> !a.isEmpty())
                .map(Path::of)
                .toList();
        TrainCoding training = new TrainCoding();
        List<Read> train = training.read(folder.resolve("train-" + language + ".jsonl"));
        Path codings = Path.of(arguments[4]);
        List<Read> ofOthers = training.readForeign(folder, language);
        ofOthers.addAll(training.readOwnOfOthers(codings, language, texts));
        List<Labelled> foreign = labelled(ofOthers, true);
        List<Labelled> own = labelled(training.readOwn(codings.resolve(language), texts), false);
        if (folds > 1) {
            training.crossValidate(train, own, foreign, folds);
        }
        List<Labelled> labelled = joined(labelled(train, true), own);
        int unproposed =
                labelled.stream().mapToInt(l -> l.labels().unproposed().size()).sum();
        System.out.println("mentions that no entry proposes: " + unproposed);
        Models models = CodingTraining.fit(labelled, foreign);
        write(models, Path.of(arguments[2]));
        try (var files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> isDevelopment(f, language)).sorted().toList()) {
                Evaluation evaluation = new Evaluation();
                training.score(training.read(file), models, evaluation);
                print(file.getFileName().toString(), evaluation);
            }
        }
    }

    private List<Read> readForeign(Path folder, String language) throws IOException {
        List<Read> all = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("train-") && !name.equals("train-" + language + ".jsonl")) {
                    all.addAll(read(file));
                }
            }
        }
        return all;
    }

    private static boolean isDevelopment(Path file, String language) {
        String name = file.getFileName().toString();
        return name.startsWith("dev-") && name.endsWith(language + ".jsonl");
    }

    private static void write(Models models, Path target) throws IOException {
        if (target.getParent() != null) {
            Files.createDirectories(target.getParent());
        }
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            models.write(out);
        }
        System.out.println("model: " + Files.size(target) + " bytes");
    }

    private List<Read> read(Path file) throws IOException {
        return read(new GoldReader().read(file));
    }

    /** This project's own codings; those whose texts are not at hand are passed over, and counted. */
    private List<Read> readOwn(Path folder, List<Path> texts) throws IOException {
        List<Read> all = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return all;
        }
        try (var files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                StandOffGold.Joined joined = new StandOffGold().read(file, texts);
                all.addAll(read(joined.documents()));
                System.out.println(
                        file.getFileName() + ": " + joined.documents().size() + " documents, and "
                                + joined.withoutText() + " without their texts");
            }
        }
        return all;
    }

    private List<Read> readOwnOfOthers(Path codings, String language, List<Path> texts) throws IOException {
        List<Read> all = new ArrayList<>();
        try (var folders = Files.list(codings)) {
            for (Path folder : folders.sorted().toList()) {
                if (!folder.getFileName().toString().equals(language)) {
                    all.addAll(readOwn(folder, texts));
                }
            }
        }
        return all;
    }

    private List<Read> read(List<GoldDocument> documents) {
        List<Read> all = new ArrayList<>();
        for (GoldDocument document : documents) {
            String language = document.report().language();
            Analyser analyser = analysers.computeIfAbsent(language == null ? "fr" : language, Analyser::load);
            all.add(new Read(document, Questions.of(analyser.analyse(document.report()), analyser.lexicon())));
        }
        return all;
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private void crossValidate(List<Read> train, List<Labelled> own, List<Labelled> foreign, int folds) {
        Map<String, Evaluation> byLanguage = new java.util.TreeMap<>();
        for (Folds.Fold<Read> fold : Folds.of(train, folds)) {
            Models models = CodingTraining.fit(joined(labelled(fold.others(), true), own), foreign);
            for (Read read : fold.held()) {
                String language = read.questions().analysis().language();
                score(List.of(read), models, byLanguage.computeIfAbsent(language, l -> new Evaluation()));
            }
        }
        byLanguage.forEach((language, evaluation) -> print("held-out folds of train, " + language, evaluation));
    }

    private static List<Labelled> labelled(List<Read> documents, boolean dated) {
        return documents.stream()
                .map(d -> new Labelled(
                        d.questions(),
                        new GoldLabels(d.questions(), d.document().events()),
                        dated))
                .toList();
    }

    private void score(List<Read> documents, Models models, Evaluation evaluation) {
        for (Read read : documents) {
            String language = read.questions().analysis().language();
            Analyser analyser = analysers.get(language);
            if (analyser == null) {
                throw new IllegalStateException("no analyser");
            }
            CodedReport coded = Coder.with(analyser, models, Thresholds.load(language))
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
