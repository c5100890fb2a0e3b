package org.depeche.names;

import java.util.List;
import org.depeche.syntax.Name;
import org.depeche.syntax.NameType;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;

/** Which words of a tree are taken by a mention, and which belong to a longer phrase than the one asked about. */
final class Claims {
    private final Tree tree;
    private final List<GroupLexicon.Match> groupMatches;
    private final boolean[] claimed;

    Claims(Tree tree, List<GroupLexicon.Match> groupMatches) {
        this.tree = tree;
        this.groupMatches = groupMatches;
        this.claimed = new boolean[tree.size()];
    }

    /** Whether a word is taken. */
    boolean has(int word) {
        return claimed[word];
    }

    /** Whether a town's name is part of a person's ("Valeska Paris"), which has no preposition in it. */
    boolean insidePerson(int from, int to) {
        for (Name name : tree.names()) {
            boolean inside = name.from() <= from && to <= name.to() && name.to() - name.from() > to - from;
            if (name.type() == NameType.PERSON && inside) {
                return tree.words().subList(name.from(), name.to()).stream().noneMatch(word -> word.pos() == Pos.ADP);
            }
        }
        return false;
    }

    /** Whether words are, all of them, a common noun of the tables. */
    boolean isCommonNoun(int from, int to) {
        for (GroupLexicon.Match match : groupMatches) {
            if (match.from() == from
                    && match.to() == to
                    && !match.entry().kind().isModifier()) {
                return true;
            }
        }
        return false;
    }

    /** Whether words are, or are part of, what names nobody by the tables. */
    boolean insideNobody(int from, int to) {
        for (GroupLexicon.Match match : groupMatches) {
            boolean inside = match.from() <= from && to <= match.to();
            if (inside && match.entry().kind() == GroupEntry.Kind.NOBODY) {
                return true;
            }
        }
        return false;
    }

    /** Whether words are part of a longer fixed phrase of the tables. */
    boolean insideLongerGroup(int from, int to) {
        for (GroupLexicon.Match match : groupMatches) {
            if (match.hasInside(from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing has claimed any of these words. */
    boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (claimed[i]) {
                return false;
            }
        }
        return true;
    }

    /** Takes words. */
    void add(int from, int to) {
        for (int i = from; i < to; i++) {
            claimed[i] = true;
        }
    }
}
