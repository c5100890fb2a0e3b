package org.depeche.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.text.Token;

/**
 * A tree's words put together again as they stand in the text: a contraction ("du") is one element here, while a prefix
 * that belongs to a date ("mi-mai") is an element of its own.
 */
final class Surface {
    private final Tree tree;
    private final List<Element> elements = new ArrayList<>();
    private final int[] elementOfWord;

    /**
     * An element: its form, that in lower case, and the tree's words it stands for.
     *
     * @param from index of its first word
     * @param to index after its last word
     */
    record Element(String form, String lower, int from, int to) {}

    Surface(Tree tree, List<String> prefixes) {
        this.tree = tree;
        List<Token> tokens = tree.sentence().tokens();
        int token = 0;
        int word = 0;
        while (word < tree.size()) {
            int end = word + 1;
            while (end < tree.size()
                    && tree.word(end).span().equals(tree.word(word).span())) {
                end++;
            }
            while (token < tokens.size()
                    && tokens.get(token).span().start() < tree.word(word).span().start()) {
                token++;
            }
            boolean contraction = end > word + 1 && token < tokens.size();
            String form =
                    contraction ? tokens.get(token).form() : tree.word(word).form();
            add(form, word, end, prefixes);
            word = end;
        }
        this.elementOfWord = new int[tree.size() + 1];
        Arrays.fill(elementOfWord, elements.size());
        for (int i = elements.size() - 1; i >= 0; i--) {
            Arrays.fill(elementOfWord, elements.get(i).from(), elements.get(i).to(), i);
        }
    }

    private void add(String form, int from, int to, List<String> prefixes) {
        String lower = form.toLowerCase(Locale.ROOT);
        for (String prefix : prefixes) {
            if (lower.length() > prefix.length() && lower.startsWith(prefix)) {
                elements.add(new Element(form.substring(0, prefix.length()), prefix, from, to));
                add(form.substring(prefix.length()), from, to, List.of());
                return;
            }
        }
        elements.add(new Element(form, lower, from, to));
    }

    Tree tree() {
        return tree;
    }

    int size() {
        return elements.size();
    }

    Element at(int index) {
        return elements.get(index);
    }

    /** The first of the words that the element stands for. */
    Word word(int index) {
        return tree.word(elements.get(index).from());
    }

    /** The first element that stands for this word of the tree; the number of elements after the last word. */
    int elementAt(int word) {
        return elementOfWord[word];
    }
}
