package org.depeche.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.depeche.coding.Draft;
import org.depeche.lexicon.WordClasses;
import org.depeche.names.Entity;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * PLOVER's contexts of an event, by the words of its sentence and the sectors of its participants. A language names a
 * context's words in its word classes, as "context_" and the context's name.
 */
public final class Contexts {
    private static final Map<String, String> BY_SECTOR =
            Map.of("MIL", "military", "SPY", "intelligence", "LEG", "legislative", "JUD", "legal", "REF", "migration");
    private static final List<String> NAMES = List.of(
            "military",
            "intelligence",
            "executive",
            "legislative",
            "election",
            "political_institutions",
            "pro_democracy",
            "pro_autocracy",
            "economic",
            "legal",
            "reparations",
            "human_rights",
            "rights_freedoms",
            "repression",
            "human_security",
            "gender",
            "lgbt",
            "religion_ethnicity",
            "inequality",
            "diplomatic",
            "territory",
            "peacekeeping",
            "health",
            "asylum",
            "migration",
            "disasters",
            "natural_resource",
            "environment",
            "technology",
            "terrorism",
            "cbrn",
            "cyber",
            "misinformation",
            "crime",
            "corruption",
            "illegal_drugs",
            "trafficking");

    private final WordClasses classes;

    public Contexts(WordClasses classes) {
        this.classes = classes;
    }

    List<String> of(Tree tree, Draft draft) {
        Set<String> contexts = new TreeSet<>();
        for (String name : NAMES) {
            Set<String> words = classes.members("context_" + name);
            if (!words.isEmpty() && anyIn(tree, words)) {
                contexts.add(name);
            }
        }
        for (Entity entity : draft.actors()) {
            bySector(entity.sector(), contexts);
        }
        for (Entity entity : draft.recipients()) {
            bySector(entity.sector(), contexts);
        }
        if (contexts.contains("corruption") || contexts.contains("illegal_drugs") || contexts.contains("trafficking")) {
            contexts.remove("crime");
        }
        return List.copyOf(contexts);
    }

    private static void bySector(@Nullable String sector, Set<String> contexts) {
        String context = sector == null ? null : BY_SECTOR.get(sector);
        if (context != null) {
            contexts.add(context);
        }
    }

    private static boolean anyIn(Tree tree, Set<String> words) {
        for (Word word : tree.words()) {
            if (words.contains(word.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
