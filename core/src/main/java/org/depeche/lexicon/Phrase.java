package org.depeche.lexicon;

import java.util.List;

/**
 * The words of a lexicon entry.
 *
 * @param entry as the file writes it
 * @param head the first word that is no article or reflexive, lower case
 * @param rest the words after it, articles left out
 * @param reflexive whether the head must be a reflexive verb
 */
public record Phrase(String entry, String head, List<String> rest, boolean reflexive) {
    public Phrase {
        rest = List.copyOf(rest);
    }
}
