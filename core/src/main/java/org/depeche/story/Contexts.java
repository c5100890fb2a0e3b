package org.depeche.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.coding.Draft;
import org.depeche.lexicon.EventType;
import org.depeche.lexicon.WordClasses;
import org.depeche.names.Entity;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/**
 * PLOVER's contexts of an event, by its type and mode, the sectors of its participants and the words around it. A language names a
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

    /** Special kinds of crime, beside which it is not named by itself. */
    private static final List<String> CLOSER_THAN_CRIME = List.of("corruption", "illegal_drugs", "trafficking");

    /** The most contexts of an event. */
    private static final int MOST = 3;
    /** How many words from the trigger a word still tells its context. */
    private static final int REACH = 15;

    private final Map<String, List<String>> byWord;

    public Contexts(WordClasses classes) {
        this.byWord = new HashMap<>();
        for (String name : NAMES) {
            for (String word : classes.members("context_" + name)) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(name);
            }
        }
    }

    /** At most three contexts, by name: those of the event and its people first, then those of the nearest words. */
    List<String> of(Tree tree, Draft draft) {
        Set<String> contexts = new LinkedHashSet<>();
        byEvent(draft, contexts);
        bySectors(draft.actors(), contexts);
        bySectors(draft.recipients(), contexts);
        contexts.addAll(byWords(tree, draft.candidate().head().index()));
        for (String closer : CLOSER_THAN_CRIME) {
            if (contexts.contains(closer)) {
                contexts.remove("crime");
            }
        }
        return contexts.stream().limit(MOST).sorted().toList();
    }

    /** What type, mode and people say together. */
    private static void byEvent(Draft draft, Set<String> contexts) {
        String mode = draft.mode();
        if (mode != null
                && draft.type() == EventType.COERCE
                && (mode.equals("cyber") || mode.equals("misinformation"))) {
            contexts.add(mode);
        }
        if (mode != null && draft.type() == EventType.ASSAULT) {
            boolean rebels = hasSector(draft.actors(), "REB");
            if (mode.equals("suicide-attack") || (rebels && mode.equals("explosives"))) {
                contexts.add("terrorism");
            }
            if (mode.equals("sexual")) {
                contexts.add("gender");
            }
        }
        if (draft.type() == EventType.SANCTION && "convict".equals(mode)) {
            contexts.add("legal");
        }
        if (draft.type() == EventType.CONSULT && betweenStates(draft)) {
            contexts.add("diplomatic");
        }
    }

    private static boolean hasSector(List<Entity> entities, String sector) {
        return entities.stream().anyMatch(entity -> sector.equals(entity.sector()));
    }

    /** Whether governments of two countries take part. */
    private static boolean betweenStates(Draft draft) {
        return Stream.concat(draft.actors().stream(), draft.recipients().stream())
                        .filter(entity -> "GOV".equals(entity.sector()) && entity.country() != null)
                        .map(Entity::country)
                        .distinct()
                        .count()
                > 1;
    }

    private static void bySectors(List<Entity> entities, Set<String> contexts) {
        for (Entity entity : entities) {
            String context = entity.sector() == null ? null : BY_SECTOR.get(entity.sector());
            if (context != null) {
                contexts.add(context);
            }
        }
    }

    /** The contexts of the words around the trigger, the nearest first. */
    private List<String> byWords(Tree tree, int trigger) {
        Map<String, Integer> distances = new HashMap<>();
        for (Word word : tree.words()) {
            int distance = Math.abs(word.index() - trigger);
            if (distance > REACH || word.pos() == Pos.PROPN) {
                continue;
            }
            for (String context : byWord.getOrDefault(word.lemma().toLowerCase(Locale.ROOT), List.of())) {
                distances.merge(context, distance, Math::min);
            }
        }
        return distances.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
