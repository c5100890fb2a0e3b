package org.depeche.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depeche.exchange.GoldDocument;
import org.depeche.exchange.GoldEntity;
import org.depeche.exchange.GoldEvent;
import org.depeche.lexicon.EventType;
import org.depeche.syntax.Morphology;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.text.Report;
import org.depeche.text.Sentence;
import org.depeche.text.Span;
import org.depeche.text.Token;
import org.junit.jupiter.api.Test;

class TreeVoteTest {
    private static final String TEXT = "Kigali dément tout";
    /** "dément" as the verb with its subject and object, and as an adjective of the subject. */
    private static final Tree VERB = tree("PROPN 1 nsubj", "VERB -1 root", "PRON 1 obj");

    private static final Tree ADJECTIVE = tree("PROPN -1 root", "ADJ 0 amod", "PRON 0 appos");

    /** For each word: part of speech, head counted from 0, relation. */
    private static Tree tree(String... rows) {
        List<Token> tokens = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < rows.length; i++) {
            String form = TEXT.split(" ", -1)[i];
            String[] row = rows[i].split(" ", -1);
            Span span = new Span(at, at + form.length());
            at += form.length() + 1;
            tokens.add(new Token(form, span));
            words.add(new Word(
                    i, form, form, Pos.valueOf(row[0]), Morphology.NONE, Integer.parseInt(row[1]), row[2], span));
        }
        return new Tree(new Sentence(0, false, 0, tokens), words, List.of());
    }

    private static GoldDocument denial(String actor) {
        GoldEvent event = new GoldEvent(
                "E1",
                EventType.REJECT,
                null,
                "dément",
                TEXT.indexOf("dément"),
                TEXT.indexOf(" tout"),
                List.of(new GoldEntity(actor, "RWA", "GOV", List.of())),
                List.of(),
                null,
                null,
                "actual",
                List.of(),
                Map.of());
        return new GoldDocument(new Report("r1", "fr", null, null, TEXT, null), List.of(event));
    }

    @Test
    void takesTagsHeadsAndRelationsOfTheMajority() {
        TreeVote.Outcome outcome = TreeVote.of(List.of(ADJECTIVE, VERB, VERB), new double[] {1, 1, 1});
        List<TreebankSentence.Word> words = outcome.sentence().words();
        assertThat(words).extracting(TreebankSentence.Word::head).containsExactly(2, 0, 2);
        assertThat(words).extracting(TreebankSentence.Word::relation).containsExactly("nsubj", "root", "obj");
        assertThat(words).extracting(word -> word.tag().pos()).containsExactly(Pos.PROPN, Pos.VERB, Pos.PRON);
        assertThat(outcome.agreement()).isEqualTo(2.0 / 3, within(1e-9));
    }

    @Test
    void aTreeThatFitsTheCodingOutvotesTwoThatDoNot() {
        List<Tree> trees = List.of(ADJECTIVE, ADJECTIVE, VERB);
        double[] weights = CodedRoles.weights(trees, denial("Kigali"));
        assertThat(weights[2]).isEqualTo(1);
        assertThat(weights[0]).isLessThan(0.25).isEqualTo(weights[1]);
        TreeVote.Outcome outcome = TreeVote.of(trees, weights);
        assertThat(outcome.sentence().words().get(1).tag().pos()).isEqualTo(Pos.VERB);
    }

    @Test
    void allTreesCountTheSameWhereNothingIsCoded() {
        GoldDocument nothing = new GoldDocument(new Report("r1", "fr", null, null, TEXT, null), List.of());
        assertThat(CodedRoles.weights(List.of(ADJECTIVE, VERB), nothing)).containsExactly(1, 1);
    }
}
