package org.depeche.names;

import java.util.List;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Those of whom somebody named is said to be one: "two deputies, X and Y", "l'un de ses cadres, X", "des élus, dont X". */
final class Memberships {
    private final List<Mention> mentions;
    private final ReferenceWords references;
    private final MentionHeads heads;

    /** @param mentions all mentions of the report in the order of the text */
    Memberships(List<Mention> mentions, ReferenceWords references) {
        this.mentions = mentions;
        this.references = references;
        this.heads = new MentionHeads(mentions);
    }

    /** The group that a name's bearer is one of, or null. */
    @Nullable
    Mention of(Mention name) {
        Mention first = first(name);
        if (first == null || first.group != null) {
            return null;
        }
        @Nullable Mention nearest = null;
        for (Mention group : mentions) {
            if (group.tree == first.tree
                    && group.to <= first.from
                    && isSeveral(group)
                    && (isIncluded(first, group) || isApposed(first, group))
                    && (nearest == null || group.to > nearest.to)) {
                nearest = group;
            }
        }
        return nearest;
    }

    /** The body that somebody is said to lead ("X, who heads the union", "X, à la tête de la police"), or null. */
    @Nullable
    Mention ledBy(Mention name) {
        Tree tree = name.tree;
        for (Word child : tree.children(name.headWord())) {
            boolean clause = child.relation().equals("acl:relcl") && references.is(child, ReferenceWords.Kind.LEADING);
            Word led = clause ? tree.child(child, "obj") : null;
            if (led == null && references.is(child, ReferenceWords.Kind.HEADSHIP) && tree.preposition(child) != null) {
                led = tree.child(child, "nmod");
            }
            Mention body = led == null ? null : heads.at(tree, led.index());
            if (body != null) {
                return body;
            }
        }
        return null;
    }

    private static boolean isSeveral(Mention group) {
        return group.group != null
                && group.person == null
                && group.properName == null
                && group.number() == GrammaticalNumber.PLUR;
    }

    /** The first of several names that are joined, which tells of all of them. */
    private @Nullable Mention first(Mention name) {
        Word word = name.headWord();
        while (word != null && word.is("conj")) {
            word = name.tree.head(word);
        }
        if (word == null || word.index() == name.head) {
            return name;
        }
        for (Mention other : mentions) {
            if (other.tree == name.tree && other.head == word.index() && other.person != null) {
                return other.properName == null ? null : other;
            }
        }
        return null;
    }

    /** "Deputies, among them X", whatever stands between the group and the comma. */
    private boolean isIncluded(Mention name, Mention group) {
        Tree tree = name.tree;
        int before = name.from - 1;
        if (before < group.to || !references.is(tree.word(before), ReferenceWords.Kind.INCLUDING)) {
            return false;
        }
        Word mark = tree.word(before - 1);
        return group.to == before || mark.form().equals(",") || mark.pos() == Pos.ADP;
    }

    /** Whether a name follows a group right away, in brackets or hanging on it or on the one of them that is meant. */
    private static boolean isApposed(Mention name, Mention group) {
        Tree tree = name.tree;
        Word word = name.headWord();
        if (isOnly("(", tree, group.to, name.from)) {
            return true;
        }
        boolean adjacent = group.to == name.from || isOnly(",", tree, group.to, name.from);
        if (!adjacent || tree.preposition(word) != null || tree.child(word, "cc") != null) {
            return false;
        }
        for (Word at = group.headWord(); at != null; at = at.is("nmod") ? tree.head(at) : null) {
            boolean subjects = word.is("nsubj") && word.head() == at.head() && tree.preposition(at) == null;
            if (subjects || (word.head() == at.index() && !word.is("nsubj"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOnly(String mark, Tree tree, int from, int to) {
        return from + 1 == to && tree.word(from).form().equals(mark);
    }
}
