package org.depeche.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A language's function words by name, from its {@code grammar.yaml}: {@code agent} ("par"), {@code genitive} ("de"),
 * {@code between} ("entre"), {@code article}, {@code reflexive}, {@code carrying} and {@code suffering} light verbs …
 */
public record Grammar(Map<String, Set<String>> words, Map<String, String> contractions) {
    public Grammar {
        words = Map.copyOf(words);
        contractions = Map.copyOf(contractions);
    }

    /** The words of that name; empty where the language has none. */
    public Set<String> words(String name) {
        return words.getOrDefault(name, Set.of());
    }

    /** An ending, and what may stand in its place; empty where the ending is left out. */
    record Ending(String ending, String instead) {}

    /** A list of pairs of endings, such as those of a participle and its infinitive ("é er"); a single one is left out. */
    List<Ending> endings(String list) {
        List<Ending> endings = new ArrayList<>();
        for (String pair : words(list)) {
            int space = pair.indexOf(' ');
            endings.add(
                    space < 0 ? new Ending(pair, "") : new Ending(pair.substring(0, space), pair.substring(space + 1)));
        }
        return List.copyOf(endings);
    }

    /** What a word becomes with other endings, in the order of the alphabet. */
    static List<String> withOtherEndings(String word, List<Ending> endings) {
        List<String> others = List.of();
        for (Ending ending : endings) {
            if (word.endsWith(ending.ending())) {
                others = others.isEmpty() ? new ArrayList<>() : others;
                others.add(word.substring(0, word.length() - ending.ending().length()) + ending.instead());
            }
        }
        if (others.size() > 1) {
            others.sort(null);
        }
        return others;
    }

    public boolean is(String name, String lemma) {
        return words(name).contains(lemma);
    }
}
