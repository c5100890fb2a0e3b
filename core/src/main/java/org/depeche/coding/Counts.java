package org.depeche.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.lexicon.EventType;
import org.depeche.lexicon.Lexicon;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of people that a report gives for its events: killed, injured, arrested, abducted and taking part. A
 * sentence's number goes to the event whose trigger says what is counted, else to the nearest one of a fitting type.
 * Immutable and thread-safe.
 */
public final class Counts {
    /** Which types of event count what, the likeliest first. */
    private static final Map<Toll.Kind, List<EventType>> TYPES = Map.of(
            Toll.Kind.KILLED, List.of(EventType.ASSAULT, EventType.PROTEST),
            Toll.Kind.INJURED, List.of(EventType.ASSAULT, EventType.PROTEST),
            Toll.Kind.ARRESTED, List.of(EventType.COERCE),
            Toll.Kind.ABDUCTED, List.of(EventType.ASSAULT),
            Toll.Kind.PARTICIPANTS, List.of(EventType.PROTEST, EventType.MOBILIZE));

    /** Modes of the event that can have arrested or abducted somebody; other kinds go with any mode. */
    private static final Map<Toll.Kind, Set<String>> MODES =
            Map.of(Toll.Kind.ARRESTED, Set.of("arrest"), Toll.Kind.ABDUCTED, Set.of("abduct"));

    private final TollFinder finder;

    public Counts(Lexicon lexicon) {
        this.finder = new TollFinder(lexicon);
    }

    /** For each event, its counts by name; empty where the text gives none. */
    public List<Map<String, Integer>> of(ReportAnalysis analysis, List<Draft> drafts) {
        List<Map<String, Integer>> counts = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            counts.add(new LinkedHashMap<>());
        }
        int start = 0;
        while (start < drafts.size()) {
            int sentence = drafts.get(start).candidate().sentence();
            int end = start + 1;
            while (end < drafts.size() && drafts.get(end).candidate().sentence() == sentence) {
                end++;
            }
            Tree tree = analysis.trees().get(sentence);
            List<Draft> here = drafts.subList(start, end);
            for (Toll toll : finder.in(tree, analysis.times().get(sentence))) {
                int chosen = eventOf(toll, tree, here);
                if (chosen >= 0) {
                    counts.get(start + chosen).putIfAbsent(toll.kind().label(), toll.number());
                }
            }
            start = end;
        }
        return counts;
    }

    /** The index of the event that the number belongs to, or -1. */
    private static int eventOf(Toll toll, Tree tree, List<Draft> drafts) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int rank = TYPES.getOrDefault(toll.kind(), List.of()).indexOf(draft.type());
            if (rank < 0 || !fits(toll.kind(), draft.mode())) {
                continue;
            }
            int distance = 1000 * rank + distance(tree, draft, toll.word());
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static boolean fits(Toll.Kind kind, @Nullable String mode) {
        Set<String> modes = MODES.get(kind);
        return modes == null || mode == null || modes.contains(mode);
    }

    /** Words between, and none where the trigger itself says what is counted. */
    private static int distance(Tree tree, Draft draft, Word word) {
        Word trigger = draft.candidate().head();
        int apart = Math.abs(trigger.index() - word.index());
        boolean under = tree.dominates(trigger, word) || tree.dominates(word, trigger);
        return apart == 0 ? 0 : apart + (under ? 0 : 20);
    }
}
