package org.depeche.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.depeche.syntax.Contractions;
import org.depeche.syntax.LexicalEntry;
import org.depeche.syntax.Lexicon;
import org.depeche.syntax.NameType;
import org.depeche.syntax.Parser;
import org.depeche.syntax.Pos;
import org.depeche.syntax.SyntaxModel;
import org.depeche.syntax.Tagger;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.syntax.model.EncodedSentence;

/** Makes examples for the name recogniser from treebank sentences, marked by {@link NameClues}. */
final class ClueTraining {
    private final String language;
    private final Properties recipe;
    private final Path data;
    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Parser parser;

    ClueTraining(
            String language,
            Properties recipe,
            Path data,
            Lexicon lexicon,
            Contractions contractions,
            SyntaxModel model) {
        this.language = language;
        this.recipe = recipe;
        this.data = data;
        this.lexicon = lexicon;
        tagger = new Tagger(model.tagger(), lexicon);
        parser = new Parser(lexicon, contractions, model);
    }

    /** @param documents texts of whatever language, for the first names in them */
    List<NameTraining.Example> examples(List<NamedDocument> documents) throws IOException {
        List<Tree> trees = new ArrayList<>();
        for (String treebank : recipe.getProperty("train").split(" ", -1)) {
            for (TreebankSentence sentence : Treebank.read(data.resolve("treebanks"), treebank)) {
                trees.add(TreebankEvaluation.parse(parser, sentence));
            }
        }
        NameClues clues = new NameClues(new NameLists(language, recipe, firstNames(documents, trees)), trees);
        List<NameTraining.Example> examples = new ArrayList<>();
        for (Tree tree : trees) {
            List<LexicalEntry> entries =
                    lexicon.entries(tree.words().stream().map(Word::form).toList());
            EncodedSentence encoded = new EncodedSentence(
                    entries.stream().map(LexicalEntry::shape).toList());
            tagger.tag(entries, encoded);
            examples.add(new NameTraining.Example(
                    encoded, Arrays.stream(clues.labels(tree)).boxed().toList()));
        }
        return examples;
    }

    /** The first words of persons' names of several words, in the texts and in names that the parser takes for flat. */
    private static Set<String> firstNames(List<NamedDocument> documents, List<Tree> trees) {
        Set<String> firstNames = new HashSet<>();
        for (NamedDocument document : documents) {
            for (NamedDocument.Mention mention : document.names()) {
                String name = mention.span().in(document.text());
                int space = name.indexOf(' ');
                if (mention.type() == NameType.PERSON && space > 1) {
                    firstNames.add(name.substring(0, space));
                }
            }
        }
        for (Tree tree : trees) {
            for (Word word : tree.words()) {
                Word head = tree.head(word);
                if (head != null
                        && word.is("flat")
                        && word.pos() == Pos.PROPN
                        && head.pos() == Pos.PROPN
                        && head.index() + 1 == word.index()) {
                    firstNames.add(head.form());
                }
            }
        }
        return firstNames;
    }
}
