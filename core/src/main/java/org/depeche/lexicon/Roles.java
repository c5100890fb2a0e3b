package org.depeche.lexicon;

import static org.depeche.lexicon.Argument.SUBJECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depeche.lexicon.Argument.Construction;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** The arguments of a predicate as they are collected, each word once a role. */
final class Roles {
    private final List<Argument> found = new ArrayList<>();
    private final Grammar grammar;

    Roles(Grammar grammar) {
        this.grammar = grammar;
    }

    List<Argument> found() {
        return found;
    }

    void add(String role, Word word, Construction how) {
        for (Argument known : found) {
            if (known.role().equals(role) && known.word().index() == word.index()) {
                return;
            }
        }
        found.add(new Argument(role, word, how));
    }

    boolean has(String role) {
        return first(role) != null;
    }

    @Nullable
    Word first(String role) {
        for (Argument argument : found) {
            if (argument.role().equals(role)) {
                return argument.word();
            }
        }
        return null;
    }

    /** Adds a prepositional phrase: by its preposition, "par" as the doer, "entre" as the parties. */
    void addOblique(Tree tree, Word word, boolean agent, Construction how) {
        String marker = compound(tree, word);
        if (marker.isEmpty()) {
            return;
        }
        if (grammar.is("agent", marker)) {
            add(agent ? SUBJECT : marker, word, how);
        } else if (grammar.is("between", marker)) {
            add(Argument.BETWEEN, word, how);
        } else {
            add(marker, word, how);
        }
    }

    /** "auprès de X", "face à X": where the parser makes the adverb the head, what depends on it is meant. */
    void addAdverb(Tree tree, Word adverb) {
        if (grammar.is("preposition", lemma(adverb))) {
            for (Word child : tree.children(adverb)) {
                if (child.is("obl") && tree.preposition(child) != null) {
                    add(lemma(adverb), child, Construction.DIRECT);
                }
            }
        }
    }

    boolean isGenitive(Tree tree, Word word) {
        return grammar.is("genitive", marker(tree, word));
    }

    boolean isAgent(Tree tree, Word word) {
        return grammar.is("agent", marker(tree, word));
    }

    /**
     * "auprès de", "face à": the adverb before a preposition is the marker where the language lists it as one; "out of":
     * the preposition after a particle.
     */
    private String compound(Tree tree, Word word) {
        Word preposition = tree.preposition(word);
        if (preposition == null) {
            return "";
        }
        Word before = preposition.index() > 0 ? tree.word(preposition.index() - 1) : null;
        if (before != null && before.pos() == Pos.ADV && grammar.is("preposition", lemma(before))) {
            return lemma(before);
        }
        Word fixed = tree.child(preposition, "fixed");
        return fixed != null && is("particle", preposition) ? lemma(fixed) : lemma(preposition);
    }

    /** The preposition's lemma, or an empty string. */
    static String marker(Tree tree, Word word) {
        Word preposition = tree.preposition(word);
        return preposition == null ? "" : lemma(preposition);
    }

    static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    /** Whether a word of that list is the word's lemma or form. */
    boolean is(String list, Word word) {
        Set<String> words = grammar.words(list);
        return words.contains(lemma(word)) || words.contains(word.form().toLowerCase(Locale.ROOT));
    }

    /**
     * Adds what stands beside the arguments found: their conjuncts, the nouns that they count ("une dizaine de soldats"),
     * the second of two coordinated adjectives ("les présidents russe et ukrainien"), and what is joined to an apposition
     * ("le président X et Y").
     */
    void spread(Tree tree) {
        List<Argument> all = new ArrayList<>();
        for (Argument argument : found) {
            all.add(argument);
            if (argument.word().pos() == Pos.VERB) {
                continue;
            }
            beside(tree, argument, argument.word(), all);
        }
        found.clear();
        all.forEach(argument -> add(argument.role(), argument.word(), argument.how()));
    }

    private void beside(Tree tree, Argument argument, Word word, List<Argument> all) {
        for (Word child : tree.children(word)) {
            if (child.is("conj") && !Voice.isVerb(child)) {
                all.add(new Argument(argument.role(), child, argument.how()));
                beside(tree, argument, child, all);
            } else if ((child.is("amod") || child.is("appos")) && tree.child(child, "conj") != null) {
                for (Word other : tree.children(child)) {
                    if (other.is("conj") && !Voice.isVerb(other)) {
                        all.add(new Argument(argument.role(), other, argument.how()));
                    }
                }
            } else if (child.is("nmod") && is("quantity", word) && isGenitive(tree, child)) {
                all.add(new Argument(argument.role(), child, argument.how()));
            }
        }
    }
}
