package org.depeche.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** Mentions by the word that heads them. */
final class MentionHeads {
    private final Map<Position, Mention> byHead = new HashMap<>();

    private record Position(int sentence, int word) {}

    MentionHeads(List<Mention> mentions) {
        for (Mention mention : mentions) {
            byHead.putIfAbsent(new Position(mention.sentence(), mention.head), mention);
            byHead.putIfAbsent(new Position(mention.sentence(), mention.groupHead), mention);
        }
    }

    /** The mention that a word heads as its noun, name or title, or null. */
    @Nullable
    Mention at(Tree tree, int word) {
        return byHead.get(new Position(tree.sentence().index(), word));
    }
}
