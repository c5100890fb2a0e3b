package org.depeche.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.text.LanguageFolder;
import org.jspecify.annotations.Nullable;

/** The patterns of a language, from its {@code time-patterns.txt}, and the search for them. */
final class TimePatterns {
    private final SlotReader slots;
    /** A pattern's first element is never farther than this from a word of time in it. */
    private static final int REACH = 12;

    private final Set<String> keywords = new HashSet<>();
    private final Map<String, List<Compiled>> byFirstWord = new HashMap<>();
    private final Map<Slot, List<Compiled>> byFirstSlot = new EnumMap<>(Slot.class);

    /**
     * A pattern with its first step.
     *
     * @param place among the patterns of the file
     */
    private record Compiled(int place, TimePattern pattern, PatternNode start) {}

    /**
     * A pattern found.
     *
     * @param from index of its first element
     * @param to index after its last element
     */
    record Match(TimePattern pattern, Captures captures, int from, int to) {}

    TimePatterns(LanguageFolder folder, SlotReader slots) {
        this.slots = slots;
        Map<String, Set<String>> lists = new HashMap<>();
        int place = 0;
        for (String line : folder.lines("time-patterns.txt")) {
            int equals = line.indexOf(" = ");
            if (equals > 0) {
                lists.put(
                        line.substring(0, equals),
                        Set.of(line.substring(equals + 3).split(" +", -1)));
            } else {
                TimePattern pattern = TimePattern.parse(line, lists);
                PatternNode start = PatternNode.compile(pattern.parts(), new PatternNode.End());
                index(new Compiled(place++, pattern, start), start);
                keywords.addAll(pattern.keywords());
            }
        }
    }

    /** Files a pattern under everything it can start with. */
    private void index(Compiled compiled, PatternNode first) {
        if (first instanceof PatternNode.Words words) {
            for (String word : words.alternatives()) {
                file(byFirstWord.computeIfAbsent(word, key -> new ArrayList<>()), compiled);
            }
        } else if (first instanceof PatternNode.Open open) {
            file(byFirstSlot.computeIfAbsent(open.slot(), key -> new ArrayList<>()), compiled);
        } else if (first instanceof PatternNode.Choice choice) {
            index(compiled, choice.with());
            index(compiled, choice.without());
        }
    }

    private static void file(List<Compiled> patterns, Compiled compiled) {
        if (patterns.isEmpty() || patterns.get(patterns.size() - 1).place() != compiled.place()) {
            patterns.add(compiled);
        }
    }

    /** For each element whether a pattern may start there, as a word of time stands near enough. */
    boolean[] possibleStarts(Surface surface) {
        boolean[] possible = new boolean[surface.size()];
        int ahead = REACH;
        for (int i = surface.size() - 1; i >= 0; i--) {
            ahead = isTimeWord(surface, i) ? 0 : ahead + 1;
            possible[i] = ahead < REACH;
        }
        return possible;
    }

    private boolean isTimeWord(Surface surface, int at) {
        if (keywords.contains(surface.at(at).lower())) {
            return true;
        }
        for (Slot slot : Slot.values()) {
            if (slot.saysTime() && slots.read(slot, surface, at) != null) {
                return true;
            }
        }
        return false;
    }

    /** The longest pattern that starts at this element, or null. */
    @Nullable
    Match longest(Surface surface, int from) {
        Match longest = null;
        for (Compiled compiled : byFirstWord.getOrDefault(surface.at(from).lower(), List.of())) {
            longest = longer(longest, match(compiled, surface, from));
        }
        for (Map.Entry<Slot, List<Compiled>> entry : byFirstSlot.entrySet()) {
            if (slots.read(entry.getKey(), surface, from) != null) {
                for (Compiled compiled : entry.getValue()) {
                    longest = longer(longest, match(compiled, surface, from));
                }
            }
        }
        return longest;
    }

    private static @Nullable Match longer(@Nullable Match first, @Nullable Match second) {
        if (first == null || (second != null && second.to() > first.to())) {
            return second;
        }
        return first;
    }

    private @Nullable Match match(Compiled compiled, Surface surface, int from) {
        Captures captures = new Captures();
        int end = match(compiled.start(), surface, from, captures);
        return end <= from ? null : new Match(compiled.pattern(), captures, from, end);
    }

    /** Where the steps from this one on end when they match from this element on, or -1. */
    private int match(PatternNode node, Surface surface, int at, Captures captures) {
        if (node instanceof PatternNode.End) {
            return at;
        }
        if (node instanceof PatternNode.Choice choice) {
            int end = match(choice.with(), surface, at, captures);
            return end >= 0 ? end : match(choice.without(), surface, at, captures);
        }
        if (at >= surface.size()) {
            return -1;
        }
        if (node instanceof PatternNode.Words words) {
            boolean fits = words.alternatives().contains(surface.at(at).lower());
            return fits ? match(words.next(), surface, at + 1, captures) : -1;
        }
        PatternNode.Open open = (PatternNode.Open) node;
        SlotReader.Filling filling = slots.read(open.slot(), surface, at);
        if (filling == null) {
            return -1;
        }
        captures.add(open.slot(), filling.value());
        int end = match(open.next(), surface, filling.end(), captures);
        if (end < 0) {
            captures.removeLast();
        }
        return end;
    }
}
