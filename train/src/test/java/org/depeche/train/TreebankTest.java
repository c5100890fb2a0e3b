package org.depeche.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depeche.syntax.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {
    private static final String CONLLU = """
            # sent_id = news-1
            1	Elle	elle	PRON	_	_	2	nsubj	_	_
            2	parle	parler	VERB	_	VerbForm=Fin	0	root	_	_
            3-4	du	_	_	_	_	_	_	_	_
            3	de	de	ADP	_	_	5	case	_	_
            4	le	le	DET	_	_	5	det	_	_
            5	«	«	PUNCT	_	_	6	punct	_	SpaceAfter=No
            5.1	vide	vide	X	_	_	_	_	_	_
            6	pays	pays	NOUN	_	_	2	obl:arg	_	_

            # sent_id = talk-1
            1	Talking	talk	VERB	VBG	Tense=Pres|VerbForm=Part	0	root	_	_

            """;

    @TempDir
    private Path folder;

    private List<TreebankSentence> read(String name) throws IOException {
        Files.writeString(folder.resolve("small.conllu"), CONLLU);
        return Treebank.read(folder, name);
    }

    @Test
    void wordsAndTokensAreReadAndCleaned() throws IOException {
        TreebankSentence sentence = read("small").get(0);
        assertThat(sentence.forms()).containsExactly("Elle", "parle", "de", "le", "\"", "pays");
        assertThat(sentence.tokens())
                .extracting(TreebankSentence.Surface::form)
                .containsExactly("Elle", "parle", "du", "\"", "pays");
        assertThat(sentence.tokens())
                .extracting(TreebankSentence.Surface::words)
                .containsExactly(1, 1, 2, 1, 1);
        assertThat(sentence.words().get(1).tag()).isEqualTo(Tag.parse("VERB|Fin"));
    }

    @Test
    void englishFormsInIngHaveOneTag() throws IOException {
        assertThat(read("small").get(1).words().get(0).tag()).isEqualTo(Tag.parse("VERB|Ger"));
    }

    @Test
    void sentencesAreChosenByTheirId() throws IOException {
        assertThat(read("small/news")).extracting(TreebankSentence::id).containsExactly("news-1");
        assertThat(read("small/-news")).extracting(TreebankSentence::id).containsExactly("talk-1");
    }
}
