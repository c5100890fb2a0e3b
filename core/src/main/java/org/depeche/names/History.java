package org.depeche.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.gazetteer.FoldedName;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** What a report has named before: for names that come again, and for descriptions of what was named. */
final class History {
    private final List<Mention> mentions;
    private final ReferenceWords references;
    private final Map<String, Mention> byName = new HashMap<>();

    History(List<Mention> mentions, ReferenceWords references) {
        this.mentions = mentions;
        this.references = references;
        for (Mention mention : mentions) {
            String name = mention.properName;
            if (name != null && mention.person == null) {
                Mention first = byName.get(FoldedName.of(name));
                boolean better = first != null && first.known.isEmpty() && first.group == null;
                if (first == null || (better && (!mention.known.isEmpty() || mention.group != null))) {
                    byName.put(FoldedName.of(name), mention);
                }
            }
        }
    }

    /** The mention of the same name that says most, or null. */
    @Nullable
    Mention sameName(Mention mention) {
        return mention.properName == null ? null : byName.get(FoldedName.of(mention.properName));
    }

    /** Takes down that an acronym stands for a name. */
    void define(String acronym, Mention name) {
        byName.putIfAbsent(FoldedName.of(acronym), name);
    }

    /** For "the police", "ce groupe": the last mention before of the same description, or null. */
    @Nullable
    Mention sameDescription(Mention mention) {
        if (mention.group == null || !isDefinite(mention)) {
            return null;
        }
        @Nullable Mention last = null;
        for (Mention other : mentions) {
            if (!other.precedes(mention)) {
                break;
            }
            if (other.group != null
                    && other.group.equals(mention.group)
                    && other.headWord()
                            .form()
                            .equalsIgnoreCase(mention.headWord().form())) {
                last = other;
            }
        }
        return last;
    }

    private boolean isDefinite(Mention mention) {
        Word determiner = mention.tree.child(mention.headWord(), "det");
        return determiner == null
                || references.is(determiner, ReferenceWords.Kind.DEFINITE)
                || references.is(determiner, ReferenceWords.Kind.POINTING);
    }
}
