package org.depeche.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/**
 * A condition on the word that fills a role.
 *
 * @param role as in {@link Argument#role()}
 * @param lemmas the head's lemma must be one of these (or must not be)
 * @param forbidden whether the lemmas are ruled out rather than required
 */
public record Restriction(String role, Set<String> lemmas, boolean forbidden) {
    public Restriction {
        lemmas = Set.copyOf(lemmas);
    }

    /** Whether the arguments meet the condition. */
    public boolean holds(Tree tree, List<Argument> arguments) {
        boolean found = false;
        for (Argument argument : arguments) {
            if (argument.role().equals(role) && covers(tree, argument.word())) {
                found = true;
            }
        }
        return found != forbidden;
    }

    /** Whether the word, alone or with the next one ("casque bleu"), is among the lemmas. */
    private boolean covers(Tree tree, Word word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        if (lemmas.contains(lemma)) {
            return true;
        }
        int next = word.index() + 1;
        return next < tree.size()
                && lemmas.contains(lemma + " " + tree.word(next).lemma().toLowerCase(Locale.ROOT));
    }
}
