package org.depeche.train;

import java.util.ArrayList;
import java.util.List;
import org.depeche.syntax.Tag;

/**
 * An annotated sentence.
 *
 * @param id its name in the treebank
 * @param words its syntactic words
 * @param tokens its tokens, each with the number of words it stands for
 */
record TreebankSentence(String id, List<Word> words, List<Surface> tokens) {
    /**
     * @param head the governor's place, counted from 1; 0 for the root
     * @param spaceAfter whether a space follows in the text
     */
    record Word(String form, Tag tag, String lemma, int head, String relation, boolean spaceAfter) {}

    record Surface(String form, int words) {}

    TreebankSentence {
        words = List.copyOf(words);
        tokens = List.copyOf(tokens);
    }

    List<String> forms() {
        List<String> forms = new ArrayList<>(words.size());
        for (Word word : words) {
            forms.add(word.form());
        }
        return forms;
    }
}
