package org.depeche.syntax;

import java.util.ArrayList;
import java.util.List;
import org.depeche.syntax.Contractions.Part;
import org.depeche.syntax.model.EncodedSentence;
import org.depeche.syntax.model.Scorer;
import org.depeche.syntax.model.WordShape;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Gives sentences of one language their words, lemmas, dependencies and names. Safe for any number of threads. Takes time
 * in proportion to a sentence's length.
 */
public final class Parser {
    private final Lexicon lexicon;
    private final Contractions contractions;
    private final Scorer contractionModel;
    private final List<String> relations;
    private final Tagger tagger;
    private final ClauseParser clauses;
    private final Pairs pairs;
    private final SecondSubjects secondSubjects;
    private final SplitArticles splitArticles;
    private final NameRecogniser recogniser;

    /** A parser with a model of its own, as training makes it; see {@link #load}. */
    public Parser(Lexicon lexicon, Contractions contractions, SyntaxModel model) {
        this.lexicon = lexicon;
        this.contractions = contractions;
        contractionModel = model.contractions();
        relations = model.relations();
        tagger = new Tagger(model.tagger(), lexicon);
        clauses = new ClauseParser(new DependencyParser(relations, model.transitions(), model.labels()), relations);
        pairs = new Pairs(lexicon, relations);
        secondSubjects = new SecondSubjects(relations);
        splitArticles = new SplitArticles(relations);
        recogniser = new NameRecogniser(model.names());
    }

    /**
     * The parser for a language, from its folder on the class path.
     *
     * @param language ISO 639-1 code: {@code fr}, {@code en}
     * @throws IllegalArgumentException if there is no such language
     */
    public static Parser load(String language) {
        Lexicon lexicon = Lexicon.load(language);
        return new Parser(lexicon, Contractions.load(language, lexicon), SyntaxModel.load(language));
    }

    public Tree parse(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<String> forms = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            forms.add(token.form());
        }
        return parse(sentence, contractions.split(forms, contractionModel));
    }

    /** Parses words that are known already, without looking for contractions. */
    public Tree parse(Sentence sentence, List<Part> parts) {
        List<LexicalEntry> entries = new ArrayList<>(parts.size());
        List<WordShape> shapes = new ArrayList<>(parts.size());
        for (Part part : parts) {
            LexicalEntry entry = lexicon.entry(part.form());
            entries.add(entry);
            shapes.add(entry.shape());
        }
        EncodedSentence encoded = new EncodedSentence(shapes);
        Analysis[] readings = tagger.tag(entries, encoded);
        TaggedSentence tagged = new TaggedSentence(entries, readings, encoded);
        if (!lexicon.joinsNouns()) {
            MissingVerb.restore(tagged, lexicon);
        }
        Arcs joined = pairs.joined(tagged, clauses.parse(tagged));
        Arcs arcs = splitArticles.restored(tagged, secondSubjects.without(tagged, joined));
        List<Word> words = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int head = arcs.head(i + 1);
            words.add(new Word(
                    i,
                    part.form(),
                    readings[i].lemma(),
                    Tag.ALL.get(encoded.tag(i + 1)).pos(),
                    readings[i].morphology(),
                    head > parts.size() ? -1 : head - 1,
                    relations.get(arcs.label(i + 1)),
                    sentence.tokens().get(part.token()).span()));
        }
        return new Tree(sentence, words, recogniser.names(encoded));
    }
}
