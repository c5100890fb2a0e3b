package org.depeche.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
    private final List<Grammar.Ending> spellings;
    private final List<Grammar.Ending> participles;
    private final List<String> plurals;

    PhraseIndex(List<T> entries, Function<T, Phrase> phrase, Grammar grammar) {
        this.phrase = phrase;
        this.grammar = grammar;
        this.spellings = grammar.endings("spelling");
        this.participles = grammar.endings("participle");
        this.plurals = List.copyOf(grammar.words("plural"));
        for (T entry : entries) {
            byHead.computeIfAbsent(phrase.apply(entry).head(), head -> new ArrayList<>())
                    .add(entry);
        }
    }

    /** The entries whose head is this word, longer phrases first. */
    List<Found<T>> at(Tree tree, Word word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        String form = word.form().toLowerCase(Locale.ROOT);
        List<Found<T>> found = new ArrayList<>(0);
        add(tree, word, lemma, found);
        if (!form.equals(lemma)) {
            add(tree, word, form, found);
        }
        addWithOtherEndings(tree, word, lemma, form, found);
        if (found.size() > 1) {
            found.sort((a, b) -> phrase.apply(b.entry()).rest().size()
                    - phrase.apply(a.entry()).rest().size());
        }
        return found;
    }

    private void add(Tree tree, Word word, String key, List<Found<T>> found) {
        List<T> entries = byHead.get(key);
        if (entries == null) {
            return;
        }
        for (T entry : entries) {
            int end = end(tree, word, phrase.apply(entry));
            if (end >= 0) {
                found.add(new Found<>(entry, word, word.index(), end));
            }
        }
    }

    /** An entry may also write the word in another spelling, or the verb of an adjective that is a participle. */
    private void addWithOtherEndings(Tree tree, Word word, String lemma, String form, List<Found<T>> found) {
        List<String> others = Grammar.withOtherEndings(lemma, spellings);
        if (word.pos() == Pos.ADJ) {
            List<String> verbs = Grammar.withOtherEndings(lemma, participles);
            others = others.isEmpty()
                    ? verbs
                    : Stream.concat(others.stream(), verbs.stream()).toList();
        }
        Set<String> seen = new HashSet<>();
        for (String other : others) {
            if (!other.equals(lemma) && !other.equals(form) && seen.add(other)) {
                add(tree, word, other, found);
            }
        }
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
        for (String ending : plurals) {
            String form = word.form();
            boolean longer = form.length() == wanted.length() + ending.length();
            if (longer
                    && form.regionMatches(true, 0, wanted, 0, wanted.length())
                    && form.regionMatches(true, wanted.length(), ending, 0, ending.length())) {
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
