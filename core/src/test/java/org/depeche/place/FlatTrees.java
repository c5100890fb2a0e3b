package org.depeche.place;

import java.util.ArrayList;
import java.util.List;
import org.depeche.syntax.Morphology;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.text.Report;
import org.depeche.text.Sentence;
import org.depeche.text.TextReader;
import org.depeche.text.Token;

/** Trees without grammar, to test what needs none: every word depends on the first; capitalised ones are PROPN. */
final class FlatTrees {
    private FlatTrees() {}

    static List<Tree> of(String language, String text) {
        return of(TextReader.load(language), new Report("test", language, null, null, text, null));
    }

    static List<Tree> of(TextReader reader, Report report) {
        return reader.read(report).stream().map(FlatTrees::tree).toList();
    }

    private static Tree tree(Sentence sentence) {
        List<Word> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            int index = words.size();
            boolean capital = Character.isUpperCase(token.form().codePointAt(0));
            words.add(new Word(
                    index,
                    token.form(),
                    token.form(),
                    capital ? Pos.PROPN : Pos.NOUN,
                    Morphology.NONE,
                    index == 0 ? -1 : 0,
                    index == 0 ? "root" : "dep",
                    token.span()));
        }
        return new Tree(sentence, words, List.of());
    }
}
