package org.depeche.syntax;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.Sentence;
import org.depeche.text.Span;
import org.jspecify.annotations.Nullable;

/** A parsed sentence: its words, each knowing its governor, and the names among them. Has exactly one root. */
public final class Tree {
    private final Sentence sentence;
    private final List<Word> words;
    private final List<Name> names;
    private final int[][] children;

    public Tree(Sentence sentence, List<Word> words, List<Name> names) {
        this.sentence = sentence;
        this.words = List.copyOf(words);
        this.names = List.copyOf(names);
        this.children = childrenOf(this.words);
    }

    private static int[][] childrenOf(List<Word> words) {
        int[] counts = new int[words.size()];
        for (Word word : words) {
            if (word.head() >= 0) {
                counts[word.head()]++;
            }
        }
        int[][] children = new int[words.size()][];
        for (int i = 0; i < counts.length; i++) {
            children[i] = new int[counts[i]];
        }
        int[] filled = new int[words.size()];
        for (Word word : words) {
            if (word.head() >= 0) {
                children[word.head()][filled[word.head()]++] = word.index();
            }
        }
        return children;
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<Word> words() {
        return words;
    }

    public List<Name> names() {
        return names;
    }

    public int size() {
        return words.size();
    }

    public Word word(int index) {
        return words.get(index);
    }

    /** The governor, or null for the root. */
    public @Nullable Word head(Word word) {
        return word.head() < 0 ? null : words.get(word.head());
    }

    /** The dependents in the order of the text. */
    public List<Word> children(Word word) {
        List<Word> result = new ArrayList<>(children[word.index()].length);
        for (int child : children[word.index()]) {
            result.add(words.get(child));
        }
        return result;
    }

    /** The first dependent with this relation or a subtype of it, or null. */
    public @Nullable Word child(Word word, String universalRelation) {
        for (int child : children[word.index()]) {
            if (words.get(child).is(universalRelation)) {
                return words.get(child);
            }
        }
        return null;
    }

    /** The preposition or other case marker of a nominal (its first {@code case} dependent), or null. */
    public @Nullable Word preposition(Word nominal) {
        return child(nominal, "case");
    }

    /** Whether {@code word} is {@code ancestor} or depends on it, directly or not. */
    public boolean dominates(Word ancestor, Word word) {
        for (Word at = word; at != null; at = head(at)) {
            if (at.index() == ancestor.index()) {
                return true;
            }
        }
        return false;
    }

    public Word root() {
        for (Word word : words) {
            if (word.head() < 0) {
                return word;
            }
        }
        throw new IllegalStateException("a tree without a root: " + words);
    }

    /** The text's stretch from the first to the last of these words. */
    public Span span(int from, int to) {
        return words.get(from).span().union(words.get(to - 1).span());
    }
}
