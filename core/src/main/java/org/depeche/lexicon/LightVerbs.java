package org.depeche.lexicon;

import java.util.Set;

/**
 * Verbs that lend a noun their arguments.
 *
 * @param carrying lemmas whose subject does what the noun says ("mener une attaque")
 * @param suffering lemmas whose subject has it done to it ("subir une attaque")
 */
public record LightVerbs(Set<String> carrying, Set<String> suffering) {
    public LightVerbs {
        carrying = Set.copyOf(carrying);
        suffering = Set.copyOf(suffering);
    }

    boolean carries(String lemma) {
        return carrying.contains(lemma);
    }

    boolean suffers(String lemma) {
        return suffering.contains(lemma);
    }
}
