package org.depeche.syntax;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.depeche.syntax.Morphology.VerbForm;

/**
 * Finds the verb of a statement in which the tagger sees none. Headlines and leads in the present are rare where taggers
 * learn: in "l'opposition annonce une marche" they take the verb for a second noun, in "l'armée ferme les bureaux" for an
 * adjective. Two nouns in a row are rare, too, and so is an adjective before an article; so where no other word is the verb,
 * the second is, if the dictionary knows it as one.
 */
final class MissingVerb {
    private static final int VERB = Tag.ALL.indexOf(new Tag(Pos.VERB, VerbForm.FIN));
    private static final Set<Pos> NAMING = EnumSet.of(Pos.NOUN, Pos.PROPN);
    /** What an object or complement begins with, or what ends the statement. */
    private static final Set<Pos> AFTER =
            EnumSet.of(Pos.DET, Pos.ADP, Pos.SCONJ, Pos.NUM, Pos.PUNCT, Pos.PROPN, Pos.ADV, Pos.AUX, Pos.VERB);

    private static final Set<Pos> OBJECT = EnumSet.of(Pos.DET, Pos.SCONJ);

    private MissingVerb() {}

    /** Tags the missing verbs as such; readings of the words are changed with their tags. */
    static void restore(TaggedSentence sentence, Lexicon lexicon) {
        int from = 1;
        for (int word = 1; word <= sentence.length() + 1; word++) {
            boolean end = word > sentence.length() || sentence.isForm(word, ":") || sentence.isForm(word, ";");
            if (end) {
                restore(sentence, from, word, lexicon);
                from = word + 1;
            }
        }
    }

    private static void restore(TaggedSentence sentence, int from, int to, Lexicon lexicon) {
        for (int word = from; word < to; word++) {
            if (sentence.isFinite(word)) {
                return;
            }
            if (word > from + 1 && stands(sentence, word, to)) {
                Analysis reading = lexicon.analyse(sentence.entries().get(word - 1), Tag.ALL.get(VERB));
                sentence.readings()[word - 1] = reading;
                sentence.encoded().tag(word, VERB, reading.lemma().hashCode());
                return;
            }
        }
    }

    private static boolean stands(TaggedSentence sentence, int word, int to) {
        // "l'armée turque annonce", but not "l'ancien président".
        int before = sentence.pos(word - 1) == Pos.ADJ ? word - 2 : word - 1;
        LexicalEntry entry = sentence.entries().get(word - 1);
        return NAMING.contains(sentence.pos(before))
                && isOddHere(sentence, word, to, entry)
                && entry.form().length() > 1
                && mayBeFinite(entry.analyses())
                && !followed(sentence, word, to);
    }

    /** Whether the tag is one that hardly stands between a noun and what comes next. */
    private static boolean isOddHere(TaggedSentence sentence, int word, int to, LexicalEntry entry) {
        Pos next = word + 1 >= to ? Pos.PUNCT : sentence.pos(word + 1);
        return switch (sentence.pos(word)) {
            case NOUN -> AFTER.contains(next);
            // "l'armée ferme les bureaux", but not "une voix ferme".
            case ADJ -> OBJECT.contains(next);
            // "Kinshasa dément toute implication": nothing else than a guess of the tagger's.
            case ADP, ADV -> AFTER.contains(next) && !isKnownAs(entry, sentence.pos(word));
            default -> false;
        };
    }

    private static boolean isKnownAs(LexicalEntry entry, Pos pos) {
        return entry.analyses().stream().anyMatch(analysis -> analysis.parts().contains(pos));
    }

    private static boolean mayBeFinite(List<Analysis> analyses) {
        for (Analysis analysis : analyses) {
            boolean finite = analysis.morphology().verbForm() == VerbForm.FIN;
            if (finite
                    && analysis.parts().contains(Pos.VERB)
                    && analysis.morphology().person() == 3) {
                return true;
            }
        }
        return false;
    }

    /** Whether the statement has a finite verb of its own after the word: one that no conjunction or pronoun subordinates. */
    private static boolean followed(TaggedSentence sentence, int word, int to) {
        for (int other = word + 1; other < to; other++) {
            if (sentence.isSubordinator(other) || sentence.isOtherPronoun(other)) {
                return false;
            }
            if (sentence.isFinite(other)) {
                return true;
            }
        }
        return false;
    }
}
