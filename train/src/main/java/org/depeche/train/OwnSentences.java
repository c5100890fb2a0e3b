package org.depeche.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.exchange.GoldDocument;
import org.depeche.exchange.StandOffGold;
import org.depeche.syntax.Contractions;
import org.depeche.syntax.Parser;
import org.depeche.syntax.Tree;
import org.depeche.syntax.model.LinearModel;
import org.depeche.text.Sentence;
import org.depeche.text.TextReader;
import org.depeche.text.Token;

/**
 * News to train on besides the treebanks, which hold little of it: the reports of this project's own codings, parsed by several
 * parsers at once. The parsers vote, and those whose tree fits the coding count for more.
 */
final class OwnSentences {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    /** Sentences of which the parsers make more different things than that teach nothing. */
    private static final double LEAST_AGREEMENT = 0.8;

    private final List<Parser> parsers;
    private final Contractions contractions;
    private final LinearModel contractionModel;

    OwnSentences(List<Parser> parsers, Contractions contractions, LinearModel contractionModel) {
        this.parsers = List.copyOf(parsers);
        this.contractions = contractions;
        this.contractionModel = contractionModel;
    }

    /**
     * The coded documents whose texts are at hand.
     *
     * @param codings files of codings
     * @param texts files of reports, for codings without their own
     */
    static List<GoldDocument> documents(List<Path> codings, List<Path> texts) throws IOException {
        List<GoldDocument> documents = new ArrayList<>();
        for (Path file : codings) {
            documents.addAll(new StandOffGold().read(file, texts).documents());
        }
        return documents;
    }

    /**
     * The sentences of the documents, each once.
     *
     * @param corrected sentences whose trees are known already, to be left out
     */
    List<TreebankSentence> of(List<GoldDocument> documents, TextReader reader, List<TreebankSentence> corrected) {
        Set<String> seen = new HashSet<>();
        corrected.forEach(sentence -> seen.add(String.join(" ", sentence.forms())));
        List<TreebankSentence> sentences = new ArrayList<>();
        for (GoldDocument document : documents) {
            for (Sentence sentence : reader.read(document.report())) {
                List<String> forms = sentence.tokens().stream().map(Token::form).toList();
                boolean usual = forms.size() >= SHORTEST && forms.size() <= LONGEST;
                List<Contractions.Part> parts = usual ? contractions.split(forms, contractionModel) : List.of();
                String words = parts.stream().map(Contractions.Part::form).collect(Collectors.joining(" "));
                if (usual && seen.add(words)) {
                    List<Tree> trees = parse(sentence, parts);
                    TreeVote.Outcome outcome = TreeVote.of(trees, CodedRoles.weights(trees, document));
                    if (outcome.agreement() >= LEAST_AGREEMENT) {
                        sentences.add(outcome.sentence());
                    }
                }
            }
        }
        return sentences;
    }

    private List<Tree> parse(Sentence sentence, List<Contractions.Part> parts) {
        return parsers.stream().map(parser -> parser.parse(sentence, parts)).toList();
    }
}
