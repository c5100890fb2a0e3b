package org.depeche.syntax;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Makes an object of the second subject of a verb. Parsers that have learnt ", a dit le ministre" take the minister for a
 * subject in "le président a limogé le ministre" as well; but a verb whose subject stands before it has no other behind it.
 */
final class SecondSubjects {
    private static final Set<Pos> NAMING = EnumSet.of(Pos.NOUN, Pos.PROPN);
    private static final Set<Pos> NOMINAL = EnumSet.of(Pos.NOUN, Pos.PROPN, Pos.PRON);

    private final int subject;
    private final int object;

    /** @param relations the names of the parser's relations; without {@code nsubj} and {@code obj} nothing is changed */
    SecondSubjects(List<String> relations) {
        subject = relations.indexOf("nsubj");
        object = relations.indexOf("obj");
    }

    /** The arcs without second subjects; the same ones where there are none. */
    Arcs without(TaggedSentence sentence, Arcs arcs) {
        int[] labels = null;
        for (int word = 1; subject >= 0 && object >= 0 && word <= sentence.length(); word++) {
            if (isSecond(sentence, arcs, word)) {
                labels = labels == null ? Arrays.copyOf(arcs.labels(), arcs.labels().length) : labels;
                labels[word] = object;
            }
        }
        return labels == null ? arcs : new Arcs(arcs.heads(), labels, arcs.likelihood());
    }

    private boolean isSecond(TaggedSentence sentence, Arcs arcs, int word) {
        int verb = arcs.head(word);
        if (arcs.label(word) != subject
                || verb >= word
                || sentence.pos(verb) != Pos.VERB
                || !NAMING.contains(sentence.pos(word))) {
            return false;
        }
        boolean first = false;
        for (int other = 1; other <= sentence.length(); other++) {
            if (arcs.head(other) == verb && arcs.label(other) == object) {
                return false;
            }
            boolean preposition = arcs.head(other) == word && sentence.pos(other) == Pos.ADP;
            if (preposition) {
                return false;
            }
            first |= other < verb
                    && arcs.head(other) == verb
                    && arcs.label(other) == subject
                    && NOMINAL.contains(sentence.pos(other));
        }
        return first;
    }
}
