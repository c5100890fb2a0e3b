package org.depeche.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.depeche.syntax.Contractions;
import org.depeche.syntax.Lexicon;
import org.depeche.syntax.Parser;
import org.depeche.syntax.SyntaxModel;
import org.depeche.syntax.Tree;
import org.depeche.text.Sentence;
import org.depeche.text.Span;
import org.depeche.text.Token;

/** Scores a language's models on its test treebanks. */
final class TreebankEvaluation {
    private final Contractions contractions;
    private final SyntaxModel model;
    private final Parser parser;

    TreebankEvaluation(Lexicon lexicon, Contractions contractions, SyntaxModel model) {
        this.contractions = contractions;
        this.model = model;
        parser = new Parser(lexicon, contractions, model);
    }

    void print(PrintStream out, Properties recipe, Path data) throws IOException {
        for (String treebank : recipe.getProperty("test").split(" ", -1)) {
            List<TreebankSentence> gold = Treebank.read(data.resolve("treebanks"), treebank);
            out.println(treebank + " " + scores(parser, gold));
            out.println("  contractions " + new ContractionTraining(contractions).accuracy(gold, model.contractions()));
        }
        String news = recipe.getProperty("news.test");
        if (news != null) {
            out.println(news + " " + scores(parser, Treebank.own(news)));
        }
    }

    /** Parses the treebank's own words, with tags of the tagger's. */
    static AttachmentScores scores(Parser parser, List<TreebankSentence> gold) {
        List<Tree> trees = new ArrayList<>();
        for (TreebankSentence sentence : gold) {
            trees.add(parse(parser, sentence));
        }
        return AttachmentScores.of(trees, gold);
    }

    /** Parses the words of a treebank's sentence. */
    static Tree parse(Parser parser, TreebankSentence sentence) {
        List<Token> tokens = new ArrayList<>();
        List<Contractions.Part> parts = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            String form = sentence.words().get(i).form();
            tokens.add(new Token(form, new Span(i, i + 1)));
            parts.add(new Contractions.Part(form, i));
        }
        return parser.parse(new Sentence(0, false, 0, tokens), parts);
    }
}
