package org.depeche.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/**
 * A condition on the word that fills a role.
 *
 * @param role as in {@link Argument#role()}
 * @param lemmas the head's lemma must be one of these (or must not be); a member of several words is written with spaces,
 *     without articles
 * @param forbidden whether the lemmas are ruled out rather than required
 */
public record Restriction(String role, Set<String> lemmas, boolean forbidden) {
    /** The most words, articles left out, that a member has. */
    private static final int LONGEST = 4;

    public Restriction {
        lemmas = Set.copyOf(lemmas);
    }

    /** Whether the arguments meet the condition. */
    public boolean holds(Tree tree, List<Argument> arguments) {
        for (Argument argument : arguments) {
            if (filledBy(tree, argument)) {
                return !forbidden;
            }
        }
        return forbidden;
    }

    /** Whether the text says otherwise, rather than nothing: the role has a word that it may not have. */
    boolean isContradicted(Tree tree, List<Argument> arguments) {
        return !holds(tree, arguments)
                && (forbidden
                        || arguments.stream()
                                .anyMatch(argument -> argument.role().equals(role)));
    }

    /** Whether the argument has the role and is headed by one of the lemmas. */
    public boolean filledBy(Tree tree, Argument argument) {
        // What lies within the object or owner is not the object or owner itself.
        boolean loose = argument.how() == Argument.Construction.NESTED && Arguments.isGrammatical(argument.role());
        return argument.role().equals(role) && !loose && covers(tree, argument.word());
    }

    /** Whether the word, alone or with those after it ("casque bleu") or before it ("peace plan"), is among the lemmas. */
    private boolean covers(Tree tree, Word word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        String form = word.form().toLowerCase(Locale.ROOT);
        return lemmas.contains(lemma)
                || lemmas.contains(form)
                || covers(tree, word, lemma, 1)
                || covers(tree, word, lemma, -1)
                || (!form.equals(lemma) && (covers(tree, word, form, 1) || covers(tree, word, form, -1)));
    }

    private boolean covers(Tree tree, Word word, String start, int step) {
        String joined = start;
        int count = 1;
        for (int i = word.index() + step; i >= 0 && i < tree.size() && count < LONGEST; i += step) {
            Word next = tree.word(i);
            if (next.pos() == Pos.PUNCT && !next.form().equals("-")) {
                return false;
            }
            if (next.pos() == Pos.DET) {
                continue;
            }
            String lemma = next.lemma().toLowerCase(Locale.ROOT);
            joined = step > 0 ? joined + " " + lemma : lemma + " " + joined;
            count++;
            if (lemmas.contains(joined)) {
                return true;
            }
        }
        return false;
    }
}
