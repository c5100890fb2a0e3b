package org.depeche.names;

import java.util.List;
import org.depeche.syntax.Name;
import org.depeche.syntax.NameType;
import org.depeche.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** The nouns within names that tell what bears them: "Cour spéciale militaire", "Kessler Aggregates". */
final class NameNouns {
    private final Tree tree;
    private final List<GroupLexicon.Match> groupMatches;
    private final ReferenceWords references;

    NameNouns(Tree tree, List<GroupLexicon.Match> groupMatches, ReferenceWords references) {
        this.tree = tree;
        this.groupMatches = groupMatches;
        this.references = references;
    }

    /** The common noun that is the core of a name ("Cour spéciale militaire", "Radio Kayira"), or null. */
    GroupLexicon.@Nullable Match core(Name name) {
        for (GroupLexicon.Match match : groupMatches) {
            boolean inside = match.from() >= name.from() && match.to() <= name.to();
            boolean body =
                    match.from() == name.from() && references.is(tree.word(match.from()), ReferenceWords.Kind.BODY);
            boolean core = name.type() != NameType.PERSON || match.to() == name.to() || body;
            boolean alone = match.entry().belongs() == GroupEntry.Belongs.ALONE && match.to() < name.to();
            if (inside && core && !alone && !match.entry().kind().isModifier()) {
                return match;
            }
        }
        return null;
    }

    /** The last word of a name that tells of which sector its bearer is, or null. */
    GroupLexicon.@Nullable Match end(Name name) {
        for (GroupLexicon.Match match : groupMatches) {
            if (match.entry().kind() == GroupEntry.Kind.NAME_END
                    && match.to() == name.to()
                    && match.from() >= name.from()) {
                return match;
            }
        }
        return null;
    }
}
