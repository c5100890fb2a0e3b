package org.depeche.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.depeche.train.TreebankSentence.Word;
import org.junit.jupiter.api.Test;

class NewsSentencesTest {
    private static final List<TreebankSentence> TREEBANK =
            Treebank.parse("""
            # sent_id = one
            1	La	le	DET	_	_	2	det	_	_
            2	fanfare	fanfare	NOUN	_	_	4	nsubj	_	_
            3	a	avoir	AUX	_	VerbForm=Fin	4	aux:tense	_	_
            4	joué	jouer	VERB	_	VerbForm=Part	0	root	_	_
            5	hier	hier	ADV	_	_	4	advmod	_	_
            6	.	.	PUNCT	_	_	4	punct	_	_

            # sent_id = several
            1	Les	le	DET	_	_	2	det	_	_
            2	voisins	voisin	NOUN	_	_	4	nsubj	_	_
            3	ont	avoir	AUX	_	VerbForm=Fin	4	aux:tense	_	_
            4	chanté	chanter	VERB	_	VerbForm=Part	0	root	_	_

            # sent_id = none
            1	Il	il	PRON	_	_	2	nsubj	_	_
            2	pleut	pleuvoir	VERB	_	VerbForm=Fin	0	root	_	_
            """.lines().toList());

    private static List<TreebankSentence> news() throws IOException {
        List<TreebankSentence> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            many.addAll(TREEBANK);
        }
        return new NewsSentences("fr-phrases").from(many);
    }

    private static String text(TreebankSentence sentence) {
        return sentence.forms().stream().collect(Collectors.joining(" "));
    }

    @Test
    void givesSentencesOtherSubjectsAndAPlaceOrDayInFront() throws IOException {
        List<String> texts = news().stream().map(NewsSentencesTest::text).toList();
        assertThat(texts).anyMatch(t -> t.matches("(Lundi|À Bamako|En Guinée|À le Togo) , .* a joué hier \\."));
        assertThat(texts).anyMatch(t -> t.matches("[A-Z]\\S+ \\S+ , [^,]+ , a joué hier \\."));
        assertThat(texts).anyMatch(t -> t.matches("(Le|L') [^,]+ , [A-Z]\\S+ \\S+ , a joué hier \\."));
        assertThat(texts).anyMatch(t -> t.matches(".* entre .* et .* ont chanté"));
        assertThat(texts).noneMatch(t -> t.contains("pleut") || t.contains("voisins"));
    }

    @Test
    void letsSomebodySayOtherSentences() throws IOException {
        List<String> texts = news().stream()
                .map(NewsSentencesTest::text)
                .filter(t -> t.contains("fanfare"))
                .toList();
        assertThat(texts).allMatch(t -> t.matches("(\" )?La fanfare a joué hier (\" )?, (a )?\\S+ .*[^.] \\."));
        assertThat(texts).anyMatch(t -> t.startsWith("\"")).anyMatch(t -> !t.startsWith("\""));
        for (TreebankSentence sentence : news()) {
            List<Word> words = sentence.words();
            for (Word word : words) {
                if (word.relation().equals("parataxis")) {
                    int speech = words.indexOf(word) + 1;
                    assertThat(words.get(word.head() - 1).form()).isEqualTo("joué");
                    assertThat(words)
                            .filteredOn(w -> w.head() == speech && w.relation().equals("nsubj"))
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void makesTreesWithOneRootAndHeadsInside() throws IOException {
        for (TreebankSentence sentence : news()) {
            List<Word> words = sentence.words();
            assertThat(words).filteredOn(word -> word.head() == 0).hasSize(1);
            assertThat(words).allMatch(word -> word.head() >= 0 && word.head() <= words.size());
            for (int i = 1; i <= words.size(); i++) {
                assertThat(depth(words, i)).as(text(sentence)).isLessThanOrEqualTo(words.size());
            }
        }
    }

    private static int depth(List<Word> words, int word) {
        int depth = 0;
        for (int at = word;
                at != 0 && depth <= words.size();
                at = words.get(at - 1).head()) {
            depth++;
        }
        return depth;
    }

    @Test
    void hangsWhatIsPutInWhereTreebanksHangIt() throws IOException {
        for (TreebankSentence sentence : news()) {
            List<Word> words = sentence.words();
            if (words.stream().anyMatch(word -> word.relation().equals("parataxis"))) {
                continue;
            }
            Word subject = words.stream()
                    .filter(word -> word.relation().equals("nsubj"))
                    .findFirst()
                    .orElseThrow();
            assertThat(words.get(subject.head() - 1).relation()).isEqualTo("root");
            for (Word word : words) {
                if (word.relation().equals("appos")) {
                    assertThat(words.get(word.head() - 1)).isSameAs(subject);
                }
                if (word.form().equals("entre")) {
                    Word first = words.get(word.head() - 1);
                    assertThat(word.relation()).isEqualTo("case");
                    assertThat(words.get(first.head() - 1)).isSameAs(subject);
                }
            }
        }
    }
}
