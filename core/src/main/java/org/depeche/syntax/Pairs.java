package org.depeche.syntax;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Joins the two parts of "entre l'armée et des jihadistes". Parsers that see the words one after the other often take what
 * follows the conjunction for the subject of the verb to come ("… a fait dix morts"); but one thing alone has no between.
 */
final class Pairs {
    private static final Set<Pos> NOMINAL = EnumSet.of(Pos.NOUN, Pos.PROPN, Pos.PRON);
    /** How many words a pair's first part may take up. */
    private static final int LONGEST = 15;

    private final String between;
    private final String and;
    private final int conj;
    private final int cc;

    /** @param relations the names of the parser's relations; without {@code conj} and {@code cc} nothing is joined */
    Pairs(Lexicon lexicon, List<String> relations) {
        between = lexicon.between();
        and = lexicon.and();
        conj = relations.indexOf("conj");
        cc = relations.indexOf("cc");
    }

    /** The arcs, with such pairs joined; the same ones where none is parted. */
    Arcs joined(TaggedSentence sentence, Arcs arcs) {
        Arcs result = arcs;
        for (int word = 1; conj >= 0 && cc >= 0 && word <= sentence.length(); word++) {
            if (sentence.isForm(word, between)) {
                result = joined(sentence, result, word);
            }
        }
        return result;
    }

    private Arcs joined(TaggedSentence sentence, Arcs arcs, int preposition) {
        int first = arcs.head(preposition);
        if (first <= preposition || first > sentence.length() || counts(sentence, preposition, first)) {
            return arcs;
        }
        int conjunction = conjunction(sentence, first);
        int second = conjunction < 0 ? -1 : nominal(sentence, conjunction);
        if (second < 0) {
            return arcs;
        }
        int top = top(arcs, second, first);
        if (isAbove(arcs, first, top) || isAbove(arcs, top, first)) {
            return arcs;
        }
        int[] heads = Arrays.copyOf(arcs.heads(), arcs.heads().length);
        int[] labels = Arrays.copyOf(arcs.labels(), arcs.labels().length);
        heads[top] = first;
        labels[top] = conj;
        heads[conjunction] = second;
        labels[conjunction] = cc;
        return new Arcs(heads, labels, arcs.likelihood());
    }

    /** "entre les deux pays": a pair already. */
    private static boolean counts(TaggedSentence sentence, int preposition, int first) {
        for (int word = preposition + 1; word < first; word++) {
            if (sentence.pos(word) == Pos.NUM) {
                return true;
            }
        }
        return false;
    }

    /** The conjunction between the parts, or -1: before the next verb, and not far. */
    private int conjunction(TaggedSentence sentence, int first) {
        for (int word = first + 1; word <= Math.min(sentence.length(), first + LONGEST); word++) {
            Pos pos = sentence.pos(word);
            if (pos == Pos.VERB || pos == Pos.AUX || pos == Pos.SCONJ) {
                return -1;
            }
            if (sentence.isForm(word, and)) {
                return word;
            }
        }
        return -1;
    }

    /** The second part's noun, or -1. */
    private static int nominal(TaggedSentence sentence, int conjunction) {
        for (int word = conjunction + 1; word <= sentence.length(); word++) {
            Pos pos = sentence.pos(word);
            if (NOMINAL.contains(pos)) {
                return word;
            }
            if (pos != Pos.DET && pos != Pos.ADJ && pos != Pos.NUM) {
                return -1;
            }
        }
        return -1;
    }

    /** The head of the second part, which may be a list ("la Turquie, la Russie et l'Iran"). */
    private static int top(Arcs arcs, int second, int first) {
        int top = second;
        while (arcs.head(top) > first && arcs.head(top) < second) {
            top = arcs.head(top);
        }
        return top;
    }

    private static boolean isAbove(Arcs arcs, int word, int below) {
        int at = below;
        while (at <= arcs.length()) {
            if (at == word) {
                return true;
            }
            at = arcs.head(at);
        }
        return false;
    }
}
