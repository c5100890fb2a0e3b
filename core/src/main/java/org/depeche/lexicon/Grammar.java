package org.depeche.lexicon;

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

    public boolean is(String name, String lemma) {
        return words(name).contains(lemma);
    }

    LightVerbs lightVerbs() {
        return new LightVerbs(words("carrying"), words("suffering"));
    }
}
