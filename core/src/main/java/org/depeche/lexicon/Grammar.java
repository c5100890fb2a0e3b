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
     * The infinitives that a past participle may belong to, by its ending: {@code participle} lists pairs of a
     * participle's and an infinitive's ending ("é er").
     */
    List<String> verbsOfParticiple(String participle) {
        List<String> verbs = new ArrayList<>();
        for (String pair : words("participle")) {
            int space = pair.indexOf(' ');
            String ending = space < 0 ? pair : pair.substring(0, space);
            if (participle.endsWith(ending)) {
                String stem = participle.substring(0, participle.length() - ending.length());
                verbs.add(space < 0 ? stem : stem + pair.substring(space + 1));
            }
        }
        verbs.sort(null);
        return verbs;
    }

    public boolean is(String name, String lemma) {
        return words(name).contains(lemma);
    }
}
