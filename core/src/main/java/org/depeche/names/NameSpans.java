package org.depeche.names;

import java.util.List;
import org.depeche.syntax.Name;
import org.depeche.syntax.NameType;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Trims what the name recogniser found to the name itself: no titles before it, no verbs after it. */
final class NameSpans {
    /** Longer small words ("until", "with") are not part of names; shorter ones ("de", "bin", "von") may be. */
    private static final int LONGEST_PARTICLE = 3;

    private NameSpans() {}

    /** The name without what is not part of it, or null if nothing is left. */
    static @Nullable Name clean(Tree tree, Name name, List<GroupLexicon.Match> groups) {
        int from = afterTitles(name, groups);
        int best = from;
        int bestEnd = from;
        int start = from;
        for (int i = from; i <= name.to(); i++) {
            if (i == name.to() || !isNameWord(tree.word(i))) {
                if (i - start >= bestEnd - best && i > start) {
                    best = start;
                    bestEnd = i;
                }
                start = i + 1;
            }
        }
        while (best < bestEnd && !hasCapital(tree.word(best))) {
            best++;
        }
        while (bestEnd > best && !hasCapital(tree.word(bestEnd - 1))) {
            bestEnd--;
        }
        return best < bestEnd ? new Name(best, bestEnd, name.type()) : null;
    }

    private static int afterTitles(Name name, List<GroupLexicon.Match> groups) {
        int from = name.from();
        for (GroupLexicon.Match match : groups) {
            boolean rank = match.entry().kind() == GroupEntry.Kind.PERSON && name.type() == NameType.PERSON;
            boolean modifier =
                    match.entry().kind().isModifier() && match.entry().kind() != GroupEntry.Kind.NOBODY;
            boolean title = rank || modifier;
            if (title && match.from() >= from && match.to() < name.to()) {
                from = match.to();
            }
        }
        return from;
    }

    private static boolean isNameWord(Word word) {
        if (hasCapital(word) || word.pos() == Pos.PROPN) {
            return word.pos() != Pos.PUNCT;
        }
        return switch (word.pos()) {
            case VERB, AUX, ADV, SCONJ, CCONJ, PUNCT, PRON -> false;
            case ADP, PART -> word.form().length() <= LONGEST_PARTICLE;
            default -> true;
        };
    }

    /** Whether a word is written as a name or part of one ("Ansari", "al-Ansari", "23"). */
    private static boolean hasCapital(Word word) {
        String form = word.form();
        return Character.isDigit(form.charAt(0)) || form.chars().anyMatch(Character::isUpperCase);
    }
}
