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

    /**
     * What a word becomes with other endings: the list names pairs of endings, such as those of a participle and its
     * infinitive ("é er"); a single ending is left out.
     */
    List<String> otherEndings(String list, String word) {
        List<String> others = new ArrayList<>();
        for (String pair : words(list)) {
            int space = pair.indexOf(' ');
            String ending = space < 0 ? pair : pair.substring(0, space);
            if (word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                others.add(space < 0 ? stem : stem + pair.substring(space + 1));
            }
        }
        others.sort(null);
        return others;
    }

    public boolean is(String name, String lemma) {
        return words(name).contains(lemma);
    }
}
