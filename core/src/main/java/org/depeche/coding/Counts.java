package org.depeche.coding;

import java.util.LinkedHashMap;
import java.util.Map;
import org.depeche.lexicon.Grammar;
import org.depeche.lexicon.Lexicon;
import org.depeche.syntax.Tree;

/**
 * The numbers of people that a sentence gives for an event. What is counted is told by the noun or verb beside the
 * number: the language's grammar lists the words for killed, injured, arrested, abducted and taking part.
 */
public final class Counts {
    private final Grammar grammar;

    public Counts(Lexicon lexicon) {
        this.grammar = lexicon.grammar();
    }

    /** The counts by name; empty where the sentence gives none. */
    public Map<String, Integer> of(Tree tree, Draft draft) {
        return new LinkedHashMap<>();
    }
}
