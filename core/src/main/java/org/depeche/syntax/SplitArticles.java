package org.depeche.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * Makes a preposition of the "de" that parsers take for a part of an article. "Des" may be an article or "de les"; taken apart, its first
 * word is an article's part before an object ("il a vu des éleveurs"), but a preposition where a noun depends on another
 * ("la colère des éleveurs").
 */
final class SplitArticles {
    private final int determiner;
    private final int preposition;
    private final boolean[] oblique;

    /** @param relations the names of the parser's relations; without {@code det} and {@code case} nothing is changed */
    SplitArticles(List<String> relations) {
        determiner = relations.indexOf("det");
        preposition = relations.indexOf("case");
        oblique = new boolean[relations.size()];
        for (int i = 0; i < oblique.length; i++) {
            oblique[i] = relations.get(i).startsWith("nmod") || relations.get(i).startsWith("obl");
        }
    }

    /** The arcs with such prepositions; the same ones where there are none. */
    Arcs restored(TaggedSentence sentence, Arcs arcs) {
        int[] labels = null;
        for (int word = 1; determiner >= 0 && preposition >= 0 && word <= sentence.length(); word++) {
            int noun = arcs.head(word);
            boolean split = arcs.label(word) == determiner
                    && sentence.pos(word) == Pos.ADP
                    && noun <= sentence.length()
                    && oblique[arcs.label(noun)];
            if (split) {
                labels = labels == null ? Arrays.copyOf(arcs.labels(), arcs.labels().length) : labels;
                labels[word] = preposition;
            }
        }
        return labels == null ? arcs : new Arcs(arcs.heads(), labels, arcs.likelihood());
    }
}
