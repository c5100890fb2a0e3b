package org.depeche.names;

import org.depeche.place.CountryTerm;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Adjectives for a people that do not depend on their noun in the tree. */
final class LooseAdjectives {
    private final MentionHeads heads;

    LooseAdjectives(MentionHeads heads) {
        this.heads = heads;
    }

    /** What a further adjective says: "nigériane" in "les polices ghanéenne et nigériane" is the police of another state. */
    @Nullable
    Mention noun(Mention adjective) {
        Tree tree = adjective.tree;
        Word first = adjective.headWord().is("conj") ? tree.head(adjective.headWord()) : null;
        if (first == null || !first.is("amod") || heads.at(tree, first.index()) == null) {
            return null;
        }
        Mention noun = heads.at(tree, first.head());
        return noun != null && noun.number() == GrammaticalNumber.PLUR ? noun : null;
    }

    /** An adjective right after a noun, whatever the parser takes it for: "les dirigeants ouest-africains ont décidé". */
    @Nullable
    Mention after(Mention mention) {
        int end = mention.groupWords.to();
        if (mention.groupWords.from() == end || end >= mention.tree.size()) {
            return null;
        }
        Mention next = heads.at(mention.tree, end);
        boolean adjective = next != null
                && next.term != null
                && next.term.kind() == CountryTerm.Kind.PEOPLE
                && !next.headWord().is("amod")
                && Character.isLowerCase(next.headWord().form().charAt(0));
        return adjective ? next : null;
    }
}
