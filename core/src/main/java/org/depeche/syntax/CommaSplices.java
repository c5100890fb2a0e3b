package org.depeche.syntax;

import java.util.EnumSet;
import java.util.Set;

/** Tells by the words' tags alone at which commas one main clause may end and another begin. */
final class CommaSplices {
    /** What no main clause with its subject in front begins with. */
    private static final Set<Pos> NO_BEGINNING = EnumSet.of(Pos.CCONJ, Pos.PUNCT, Pos.VERB, Pos.AUX);
    /** What a phrase begins with that does not go on with a noun before it. */
    private static final Set<Pos> NEW_PHRASE = EnumSet.of(Pos.DET, Pos.NOUN, Pos.PROPN, Pos.PRON);
    /** What follows a conjunction that joins clauses rather than nouns. */
    private static final Set<Pos> ADVERBIAL = EnumSet.of(Pos.ADP, Pos.ADV, Pos.PUNCT, Pos.SCONJ);

    /** What a subordinate clause begins after that stands before its main clause. */
    private static final Set<Pos> LEAVES_OPEN = EnumSet.of(Pos.PUNCT, Pos.CCONJ);

    private CommaSplices() {}

    static boolean possible(TaggedSentence sentence, int comma) {
        if (!sentence.isForm(comma, ",")
                || NO_BEGINNING.contains(sentence.pos(comma + 1))
                || sentence.isSubordinator(comma + 1)) {
            return false;
        }
        int verb = lastFinite(sentence, comma);
        return verb > 0
                && hasFinite(sentence, comma)
                && !bracketed(sentence, comma)
                && !unfinished(sentence, verb, comma)
                && !afterSubordinate(sentence, comma);
    }

    private static int lastFinite(TaggedSentence sentence, int comma) {
        int word = comma - 1;
        while (word > 0 && !sentence.isFinite(word)) {
            word--;
        }
        return word;
    }

    private static boolean hasFinite(TaggedSentence sentence, int comma) {
        for (int word = comma + 1; word <= sentence.length(); word++) {
            if (sentence.isFinite(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the comma stands within quotation marks or brackets. */
    private static boolean bracketed(TaggedSentence sentence, int comma) {
        int marks = 0;
        int depth = 0;
        for (int word = 1; word < comma; word++) {
            marks += sentence.isForm(word, "\"") ? 1 : 0;
            depth += sentence.isForm(word, "(") ? 1 : sentence.isForm(word, ")") ? -1 : 0;
        }
        return marks % 2 == 1 || depth > 0;
    }

    /** Whether something begins after the last verb whose own verb is still to come. */
    private static boolean unfinished(TaggedSentence sentence, int verb, int comma) {
        for (int word = verb + 1; word < comma; word++) {
            Pos next = word + 1 < comma ? sentence.pos(word + 1) : Pos.PUNCT;
            boolean open = sentence.isSubordinator(word)
                    || switch (sentence.pos(word)) {
                        case CCONJ -> ADVERBIAL.contains(next);
                        case PRON -> sentence.isOtherPronoun(word) && NEW_PHRASE.contains(next);
                        case PUNCT -> sentence.isForm(word, ";") || sentence.isForm(word, ":");
                        default -> false;
                    };
            if (open) {
                return true;
            }
        }
        return false;
    }

    /** Whether the comma ends a subordinate clause that stands before its main clause. */
    private static boolean afterSubordinate(TaggedSentence sentence, int comma) {
        for (int word = comma - 1; word > 0 && !sentence.isForm(word, ","); word--) {
            if (sentence.isSubordinator(word)) {
                // "bien que", "alors que", "même si".
                int before = word > 1 && sentence.pos(word - 1) == Pos.ADV ? word - 2 : word - 1;
                if (before < 1 || LEAVES_OPEN.contains(sentence.pos(before)) || sentence.isSubordinator(before)) {
                    return true;
                }
            }
        }
        return false;
    }
}
