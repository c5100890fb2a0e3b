package org.depeche.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depeche.syntax.Morphology;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.text.Report;
import org.depeche.text.Sentence;
import org.depeche.text.TextReader;
import org.depeche.text.Token;

/** Trees for tests that need words but no syntax: every word depends on the first, or on a verb of a given tense. */
final class Trees {
    private Trees() {}

    /** The sentences of a text as trees in which the verb, if the text has it, governs all other words. */
    static List<Tree> read(TextReader reader, String text, String verb, Morphology.Tense tense) {
        List<Tree> trees = new ArrayList<>();
        for (Sentence sentence : reader.read(new Report("document", null, null, null, text, null))) {
            trees.add(tree(sentence, verb, tense));
        }
        return trees;
    }

    static Tree tree(TextReader reader, String text) {
        return read(reader, text, "", Morphology.Tense.NONE).get(0);
    }

    private static Tree tree(Sentence sentence, String verb, Morphology.Tense tense) {
        int root = 0;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            root = sentence.tokens().get(i).form().equals(verb) ? i : root;
        }
        List<Word> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            int index = words.size();
            boolean isVerb = token.form().equals(verb);
            Morphology morphology = new Morphology(
                    Morphology.VerbForm.FIN,
                    Morphology.Mood.IND,
                    tense,
                    Morphology.GrammaticalNumber.NONE,
                    Morphology.Gender.NONE,
                    0);
            words.add(new Word(
                    index,
                    token.form(),
                    token.form().toLowerCase(Locale.ROOT),
                    isVerb ? Pos.VERB : Pos.NOUN,
                    isVerb ? morphology : Morphology.NONE,
                    index == root ? -1 : root,
                    index == root ? "root" : "dep",
                    token.span()));
        }
        return new Tree(sentence, words, List.of());
    }
}
