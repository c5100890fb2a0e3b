package org.depeche.syntax;

import org.depeche.text.Span;

/**
 * A syntactic word of a parsed sentence. A contraction such as "du" or "aux" is one token but two words ("de" "le",
 * "à" "les"), which share the token's span.
 *
 * @param index its place in the tree, from 0
 * @param form the form after cleaning
 * @param lemma the dictionary form, lower case but for names; a French reflexive verb has the bare verb's lemma
 * @param head the governing word's index, or -1 for the root
 * @param relation the universal dependency relation with its subtype ({@code nsubj:pass}, {@code obl:agent})
 * @param span where it stands in the text as given
 */
public record Word(
        int index, String form, String lemma, Pos pos, Morphology morphology, int head, String relation, Span span) {
    /** Whether the relation is the given one or a subtype of it: {@code is("nsubj")} holds for {@code nsubj:pass}. */
    public boolean is(String universalRelation) {
        return relation.startsWith(universalRelation)
                && (relation.length() == universalRelation.length()
                        || relation.charAt(universalRelation.length()) == ':');
    }
}
