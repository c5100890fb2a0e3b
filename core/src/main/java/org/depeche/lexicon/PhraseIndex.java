package org.depeche.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/**
 * Entries searched by the words of a sentence.
 *
 * @param <T> what the entries are
 */
final class PhraseIndex<T> {
    /** How many words may stand between two words of a verbal phrase ("mettre le président en garde"). */
    private static final int VERBAL_GAP = 5;

    /** An entry found: words {@code from} to {@code to} (exclusive), of which {@code head} is the head. */
    record Found<T>(T entry, Word head, int from, int to) {}

    private final Map<String, List<T>> byHead = new HashMap<>();
    private final Function<T, Phrase> phrase;
    private final Grammar grammar;

    PhraseIndex(List<T> entries, Function<T, Phrase> phrase, Grammar grammar) {
        this.phrase = phrase;
        this.grammar = grammar;
        for (T entry : entries) {
            byHead.computeIfAbsent(phrase.apply(entry).head(), head -> new ArrayList<>())
                    .add(entry);
        }
    }

    /** The entries whose head is this word, longer phrases first. */
    List<Found<T>> at(Tree tree, Word word) {
        List<Found<T>> found = new ArrayList<>();
        for (String key : keys(word)) {
            for (T entry : byHead.getOrDefault(key, List.of())) {
                int end = end(tree, word, phrase.apply(entry));
                if (end >= 0) {
                    found.add(new Found<>(entry, word, word.index(), end));
                }
            }
        }
        found.sort((a, b) -> phrase.apply(b.entry()).rest().size()
                - phrase.apply(a.entry()).rest().size());
        return found;
    }

    /** What an entry may write for the word: lemma, form, another spelling, the verb of an adjective that is a participle. */
    private Set<String> keys(Word word) {
        Set<String> keys = new LinkedHashSet<>();
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        keys.add(lemma);
        keys.add(word.form().toLowerCase(Locale.ROOT));
        grammar.otherEndings("spelling", lemma).forEach(keys::add);
        if (word.pos() == Pos.ADJ) {
            grammar.otherEndings("participle", lemma).forEach(keys::add);
        }
        return keys;
    }

    /** The index after the phrase's last word, or -1 where the phrase does not stand here. */
    private int end(Tree tree, Word head, Phrase phrase) {
        if (phrase.reflexive() && !isReflexive(tree, head)) {
            return -1;
        }
        int end = head.index() + 1;
        int gap = head.pos() == Pos.VERB || head.pos() == Pos.AUX ? VERBAL_GAP : 0;
        for (int i = 0; i < phrase.rest().size(); i++) {
            String wanted = phrase.rest().get(i);
            int at = find(tree, wanted, end, gap);
            if (at >= 0) {
                end = at + 1;
            } else if (i < phrase.rest().size() - 1 || !marksDependent(tree, head, wanted)) {
                return -1;
            }
        }
        return end;
    }

    private int find(Tree tree, String wanted, int from, int gap) {
        int skipped = 0;
        for (int i = from; i < tree.size() && skipped <= gap; i++) {
            Word word = tree.word(i);
            if (is(word, wanted)) {
                return i;
            }
            if (word.pos() == Pos.VERB) {
                return -1;
            }
            if (word.pos() != Pos.DET) {
                skipped++;
            }
        }
        return -1;
    }

    private boolean is(Word word, String wanted) {
        if (word.lemma().equalsIgnoreCase(wanted) || word.form().equalsIgnoreCase(wanted)) {
            return true;
        }
        // "échange de vues": the plural of a noun whose lemma the dictionary mistakes.
        for (String ending : grammar.words("plural")) {
            if (word.form().equalsIgnoreCase(wanted + ending)) {
                return true;
            }
        }
        return false;
    }

    /** "appelle le gouvernement malien … à": the preposition may stand far off where it marks the head's dependent. */
    private boolean marksDependent(Tree tree, Word head, String preposition) {
        for (Word child : tree.children(head)) {
            for (Word marker : tree.children(child)) {
                if ((marker.is("case") || marker.is("mark")) && is(marker, preposition)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isReflexive(Tree tree, Word verb) {
        for (Word child : tree.children(verb)) {
            if (grammar.is("reflexive", child.lemma().toLowerCase(Locale.ROOT))
                    || grammar.is("reflexive", child.form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
