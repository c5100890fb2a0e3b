package org.depeche.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses sentences, and those whose main clauses are joined by nothing but commas ("le ministre a démissionné, l'armée a
 * pris le pouvoir") clause by clause where that reading is the likelier one. Parsers learn from edited texts, in which such
 * sentences are rare, and run the clauses together.
 */
final class ClauseParser {
    /** By how much two readings' logarithmic likelihoods must differ for the one with a cut to be taken. */
    private static final double LEAST_GAIN = 1.5;
    /** By how much the reading with a cut may be the less likely one where the other has a relative clause without a pronoun. */
    private static final double LARGEST_LOSS = 12;
    /** Longer sentences are lists or broken texts. */
    private static final int LONGEST = 150;
    /** How many cuts of a sentence are tried: keeps the time in proportion to its length. */
    private static final int TRIALS = 12;

    private final DependencyParser parser;
    private final MainClauses mainClauses;
    private final int parataxis;
    private final int punct;
    private final int relative;

    /** @param relations the names of the parser's relations; without {@code parataxis} and {@code punct} nothing is cut,
     *     without {@code acl:relcl} no relative clause is looked at */
    ClauseParser(DependencyParser parser, List<String> relations) {
        this.parser = parser;
        this.mainClauses = new MainClauses(relations);
        this.parataxis = relations.indexOf("parataxis");
        this.punct = relations.indexOf("punct");
        this.relative = relations.indexOf("acl:relcl");
    }

    Arcs parse(TaggedSentence sentence) {
        Arcs whole = parser.parse(sentence.encoded());
        if (sentence.length() > LONGEST || parataxis < 0 || punct < 0) {
            return whole;
        }
        return new Cutting().cut(sentence, whole);
    }

    /** A stretch in two parts, around a comma. */
    private record Cut(TaggedSentence first, Arcs firstArcs, TaggedSentence second, Arcs secondArcs) {
        double likelihood() {
            return firstArcs.likelihood() + secondArcs.likelihood();
        }
    }

    private final class Cutting {
        private int trials;

        Arcs cut(TaggedSentence sentence, Arcs whole) {
            Cut best = null;
            for (int comma = 2; comma < sentence.length() && trials < TRIALS; comma++) {
                if (CommaSplices.possible(sentence, comma)) {
                    trials++;
                    Cut cut = at(sentence, whole, comma);
                    best = cut != null && isBetter(cut, best, sentence, whole, comma) ? cut : best;
                }
            }
            if (best == null) {
                return whole;
            }
            return Arcs.join(
                    cut(best.first(), best.firstArcs()), cut(best.second(), best.secondArcs()), parataxis, punct);
        }

        private boolean isBetter(Cut cut, @Nullable Cut best, TaggedSentence sentence, Arcs whole, int comma) {
            if (best != null) {
                return cut.likelihood() >= best.likelihood();
            }
            double least = bareRelative(sentence, whole, comma) ? -LARGEST_LOSS : LEAST_GAIN;
            return cut.likelihood() >= whole.likelihood() + least;
        }

        /** Whether what follows the comma is read as a relative clause without a word that makes it one, a reading to be wary of. */
        private boolean bareRelative(TaggedSentence sentence, Arcs whole, int comma) {
            for (int word = comma + 1; word <= sentence.length(); word++) {
                if (sentence.isSubordinator(word) || sentence.isOtherPronoun(word)) {
                    return false;
                }
                if (whole.label(word) == relative && whole.head(word) < comma) {
                    return true;
                }
            }
            return false;
        }

        private @Nullable Cut at(TaggedSentence sentence, Arcs whole, int comma) {
            TaggedSentence first = sentence.part(1, comma);
            Arcs firstArcs = parser.parse(first.encoded());
            if (!mainClauses.stands(first, firstArcs)) {
                return null;
            }
            TaggedSentence second = sentence.part(comma + 1, sentence.length() + 1);
            Arcs secondArcs = parser.parse(second.encoded());
            boolean cuts = mainClauses.follows(second, secondArcs)
                    && !mainClauses.apart(sentence, whole, comma, firstArcs.root(), comma + secondArcs.root());
            return cuts ? new Cut(first, firstArcs, second, secondArcs) : null;
        }
    }
}
