package org.depeche.train;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depeche.exchange.GoldDocument;
import org.depeche.syntax.Contractions;
import org.depeche.syntax.Lexicon;
import org.depeche.syntax.NameLabels;
import org.depeche.syntax.Parser;
import org.depeche.syntax.SyntaxModel;
import org.depeche.syntax.Tagger;
import org.depeche.syntax.model.LinearModel;
import org.depeche.text.TextReader;

/**
 * Trains all models of a language and prints their scores: {@code TrainSyntax DATA RESOURCES LANGUAGE,… CODINGS}, where DATA
 * holds {@code treebanks/} and {@code corpora/}, RESOURCES is the folder of the languages' folders, and CODINGS that of this project's
 * own codings.
 */
public final class TrainSyntax {
    private static final int TAGGER_ROUNDS = 8;
    private static final int FOLD_ROUNDS = 5;
    private static final int LEAST_NAME_CHANGES = 2;
    private static final int PARSER_ROUNDS = 10;
    /** How often each corrected tree of news is learnt from: they are few, and what the parser is for. */
    private static final int NEWS_TIMES = 3;
    /** How many of the treebanks' sentences each parser that votes on own sentences has seen: they should differ. */
    private static final double SEEN_BY_EACH = 0.85;

    private static final String FILE = "syntax.model";

    private final Path data;
    private final Path resources;
    private final Path codings;
    private final String language;
    private final Properties recipe = new Properties();
    private final int leastChanges;
    private final Lexicon lexicon;
    private final Contractions contractions;
    private final PrintStream out;

    TrainSyntax(Path data, Path resources, Path codings, String language, PrintStream out) throws IOException {
        this.data = data;
        this.resources = resources;
        this.codings = codings;
        this.language = language;
        this.out = out;
        try (InputStream stream = TrainSyntax.class.getResourceAsStream(language + ".properties")) {
            if (stream == null) {
                throw new IllegalArgumentException("no recipe for " + language);
            }
            recipe.load(stream);
        }
        leastChanges = Integer.parseInt(recipe.getProperty("leastChanges"));
        lexicon = Lexicon.load(language);
        contractions = Contractions.load(language, lexicon);
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("usage: TrainSyntax DATA RESOURCES LANGUAGE,… CODINGS");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String language : arguments[2].split(",", -1)) {
            TrainSyntax training = new TrainSyntax(
                    Path.of(arguments[0]),
                    Path.of(arguments[1]),
                    Path.of(arguments[3]).resolve(language),
                    language,
                    out);
            SyntaxModel model = training.train();
            Path file = Path.of(arguments[1], language, FILE);
            try (DataOutputStream stream =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                model.write(stream);
            }
            out.printf(Locale.ROOT, "%s: %d bytes%n", file.getFileName(), Files.size(file));
            training.evaluate(model);
        }
    }

    private List<TreebankSentence> sentences(String key) throws IOException {
        List<TreebankSentence> sentences = new ArrayList<>();
        for (String treebank : recipe.getProperty(key).split(" ", -1)) {
            sentences.addAll(Treebank.read(data.resolve("treebanks"), treebank));
        }
        return sentences;
    }

    SyntaxModel train() throws IOException {
        List<TreebankSentence> sentences = sentences("train");
        Set<String> relations = new TreeSet<>();
        for (TreebankSentence sentence : sentences) {
            sentence.words().forEach(word -> relations.add(word.relation()));
        }
        out.printf("%s: %d sentences, %d relations%n", language, sentences.size(), relations.size());
        LinearModel contractionModel = report(
                "contractions",
                new ContractionTraining(contractions).train(sentences).average(0));
        List<TreebankSentence> all = new ArrayList<>(sentences);
        all.addAll(new HeadlineSentences(language, relations.contains("flat:name") ? "flat:name" : "flat")
                .from(sentences));
        if (recipe.containsKey("news")) {
            List<TreebankSentence> news = Treebank.own(recipe.getProperty("news"));
            out.printf("news: %d sentences, each %d times%n", news.size(), NEWS_TIMES);
            for (int i = 0; i < NEWS_TIMES; i++) {
                all.addAll(news);
            }
        }
        if (recipe.containsKey("phrases")) {
            all.addAll(new NewsSentences(recipe.getProperty("phrases")).from(sentences));
        }
        if (recipe.containsKey("codings")) {
            all.addAll(ownSentences(all, List.copyOf(relations), contractionModel));
        }
        SyntaxModel syntax = syntax(all, List.copyOf(relations), contractionModel);
        report("tagger", syntax.tagger());
        report("transitions", syntax.transitions());
        report("labels", syntax.labels());
        return syntax.withNames(names(syntax));
    }

    /** Tagger and parser learnt from these sentences. */
    private SyntaxModel syntax(List<TreebankSentence> sentences, List<String> relations, LinearModel contractionModel) {
        SyntaxTraining training = new SyntaxTraining(lexicon);
        List<SyntaxTraining.Example> examples = training.examples(sentences);
        LinearModel tagger = training.tagger(examples, TAGGER_ROUNDS).average(leastChanges);
        training.tagByOthers(examples, FOLD_ROUNDS, leastChanges);
        ParserTraining parser = new ParserTraining(relations);
        parser.train(examples, PARSER_ROUNDS);
        return new SyntaxModel(
                relations,
                contractionModel,
                tagger,
                parser.transitions().average(leastChanges),
                parser.labels().average(leastChanges),
                LinearModel.empty(NameLabels.count()));
    }

    /** Own reports, parsed by several parsers: the first has seen all of the treebanks' sentences, each other most of them. */
    private List<TreebankSentence> ownSentences(
            List<TreebankSentence> sentences, List<String> relations, LinearModel contractionModel) throws IOException {
        List<Path> files = Stream.of(recipe.getProperty("codings").split(" ", -1))
                .map(codings::resolve)
                .toList();
        List<GoldDocument> documents = OwnSentences.documents(files, List.of(texts()));
        List<Parser> parsers = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(recipe.getProperty("parsers")); i++) {
            Random random = new Random(i);
            boolean first = i == 0;
            List<TreebankSentence> some = new ArrayList<>(sentences.stream()
                    .filter(sentence -> first || random.nextDouble() < SEEN_BY_EACH)
                    .toList());
            Collections.shuffle(some, random);
            parsers.add(new Parser(lexicon, contractions, syntax(some, relations, contractionModel)));
        }
        List<TreebankSentence> own = new OwnSentences(parsers, contractions, contractionModel)
                .of(documents, TextReader.load(language), corrected());
        out.printf("own reports: %d documents, %d sentences%n", documents.size(), own.size());
        return own;
    }

    /** News with corrected trees, to learn from and to test on. */
    private List<TreebankSentence> corrected() throws IOException {
        List<TreebankSentence> corrected = new ArrayList<>();
        for (String key : List.of("news", "news.test")) {
            if (recipe.containsKey(key)) {
                corrected.addAll(Treebank.own(recipe.getProperty(key)));
            }
        }
        return corrected;
    }

    private Path texts() {
        return data.resolve("corpora/" + recipe.getProperty("names"));
    }

    private LinearModel report(String name, LinearModel model) {
        out.printf("%s: %d features, %d weights%n", name, model.features(), model.weights());
        return model;
    }

    /** Trains on two thirds of the texts to report the score on the third, then on all. */
    private LinearModel names(SyntaxModel syntax) throws IOException {
        List<NamedDocument> documents = NamedDocument.read(texts());
        NameTraining training = nameTraining(syntax.contractions(), syntax.tagger());
        List<NameTraining.Example> examples = new ArrayList<>();
        if (recipe.containsKey("names.language")) {
            examples.addAll(
                    new ClueTraining(language, recipe, data, lexicon, contractions, syntax).examples(documents));
            out.printf("names: %d sentences marked by clues%n", examples.size());
        }
        List<NameTraining.Example> seen = new ArrayList<>(examples);
        List<NameTraining.Example> unseen = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            (i % 3 == 2 ? unseen : seen).addAll(training.examples(documents.subList(i, i + 1)));
        }
        out.println("names, trained on two thirds of the texts with marked names: "
                + NameTraining.scores(unseen, NameTraining.train(seen).average(LEAST_NAME_CHANGES)));
        seen.addAll(unseen);
        return report("names", NameTraining.train(seen).average(LEAST_NAME_CHANGES));
    }

    /** In the recipe's language for names, which may be another: then its model must have been trained before. */
    private NameTraining nameTraining(LinearModel contractionModel, LinearModel taggerModel) throws IOException {
        String other = recipe.getProperty("names.language", language);
        TextReader reader = TextReader.load(other);
        if (other.equals(language)) {
            return new NameTraining(reader, lexicon, contractions, contractionModel, new Tagger(taggerModel, lexicon));
        }
        Lexicon otherLexicon = Lexicon.load(other);
        SyntaxModel model = read(resources.resolve(other).resolve(FILE));
        return new NameTraining(
                reader,
                otherLexicon,
                Contractions.load(other, otherLexicon),
                model.contractions(),
                new Tagger(model.tagger(), otherLexicon));
    }

    private static SyntaxModel read(Path file) throws IOException {
        return SyntaxModel.read(ByteBuffer.wrap(Files.readAllBytes(file)));
    }

    void evaluate(SyntaxModel model) throws IOException {
        new TreebankEvaluation(lexicon, contractions, model).print(out, recipe, data);
    }
}
