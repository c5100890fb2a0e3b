package org.depeche.syntax;

import java.util.Arrays;
import java.util.List;
import org.depeche.syntax.Morphology.VerbForm;
import org.depeche.syntax.model.EncodedSentence;

/** A sentence, or a stretch of one, with its words' tags and readings. Words are counted from 1. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and nobody writes to the array once it is here
record TaggedSentence(List<LexicalEntry> entries, Analysis[] readings, EncodedSentence encoded) {
    int length() {
        return entries.size();
    }

    /** The words from one position to another, exclusive. */
    TaggedSentence part(int from, int to) {
        return new TaggedSentence(
                entries.subList(from - 1, to - 1),
                Arrays.copyOfRange(readings, from - 1, to - 1),
                encoded.part(from, to));
    }

    boolean isForm(int word, String form) {
        return entries.get(word - 1).form().equals(form);
    }

    Pos pos(int word) {
        return Tag.ALL.get(encoded.tag(word)).pos();
    }

    boolean isFinite(int word) {
        return Tag.ALL.get(encoded.tag(word)).verbForm() == VerbForm.FIN;
    }

    /** A conjunction that makes a clause subordinate, or what the tagger takes for something else ("que", "when"). */
    boolean isSubordinator(int word) {
        if (pos(word) != Pos.ADV && !isOtherPronoun(word)) {
            return pos(word) == Pos.SCONJ;
        }
        for (Analysis analysis : entries.get(word - 1).analyses()) {
            if (analysis.parts().contains(Pos.SCONJ)) {
                return true;
            }
        }
        return false;
    }

    /** A pronoun that stands for none of the three persons: relative, interrogative or demonstrative. */
    boolean isOtherPronoun(int word) {
        return pos(word) == Pos.PRON && readings[word - 1].morphology().person() == 0;
    }
}
