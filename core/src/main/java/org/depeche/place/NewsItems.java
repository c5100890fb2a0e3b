package org.depeche.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.text.Token;

/**
 * The items of a digest, which tells several stories one after the other, each below a headline that names a country:
 * "Togo : …". What one item names says nothing about another. A report that is no digest is a single item.
 */
public final class NewsItems {
    /** What a headline parts into what it is about and what it says. */
    private static final Set<String> PARTING = Set.of(":", "–", "—");

    private final int[] items;

    private NewsItems(int[] items) {
        this.items = items;
    }

    /** The items of a report's sentences, which are in the order of the text. */
    public static NewsItems of(List<Tree> trees, Countries countries) {
        int[] items = new int[trees.size()];
        for (int i = 1; i < items.length; i++) {
            boolean afterText = !trees.get(i - 1).sentence().headline();
            items[i] = items[i - 1] + (afterText && isTitle(trees.get(i), countries) ? 1 : 0);
        }
        return new NewsItems(items);
    }

    private static boolean isTitle(Tree tree, Countries countries) {
        if (!tree.sentence().headline() || tree.words().stream().map(Word::form).noneMatch(PARTING::contains)) {
            return false;
        }
        List<String> forms = tree.sentence().tokens().stream().map(Token::form).toList();
        return !countries.scan(forms).isEmpty();
    }

    /** Whether two sentences, counted from 0, belong to one item. */
    public boolean same(int sentence, int other) {
        return items[sentence] == items[other];
    }

    /** Whether an item begins with a sentence; the first does so. */
    public boolean begins(int sentence) {
        return sentence == 0 || items[sentence] != items[sentence - 1];
    }

    /** The sentences, or what belongs to them, item by item; as many of them as there are sentences. */
    <T> List<List<T>> split(List<T> sentences) {
        List<List<T>> split = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            if (begins(i)) {
                split.add(new ArrayList<>());
            }
            split.get(split.size() - 1).add(sentences.get(i));
        }
        return split;
    }
}
