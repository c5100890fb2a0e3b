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
    private final Map<String, List<TimePattern>> byFirstWord = new HashMap<>();
    private final Map<Slot, List<TimePattern>> byFirstSlot = new EnumMap<>(Slot.class);

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
        for (String line : folder.lines("time-patterns.txt")) {
            int equals = line.indexOf(" = ");
            if (equals > 0) {
                lists.put(
                        line.substring(0, equals),
                        Set.of(line.substring(equals + 3).split(" +", -1)));
            } else {
                TimePattern pattern = TimePattern.parse(line, lists);
                index(pattern, pattern.parts());
            }
        }
    }

    /** Files a pattern under everything it can start with. */
    private void index(TimePattern pattern, List<TimePattern.Part> parts) {
        TimePattern.Part first = parts.get(0);
        if (first instanceof TimePattern.Part.Words words) {
            for (String word : new HashSet<>(words.alternatives())) {
                file(byFirstWord.computeIfAbsent(word, key -> new ArrayList<>()), pattern);
            }
        } else if (first instanceof TimePattern.Part.Open open) {
            file(byFirstSlot.computeIfAbsent(open.slot(), key -> new ArrayList<>()), pattern);
        } else if (first instanceof TimePattern.Part.Optional optional) {
            index(pattern, optional.parts());
            index(pattern, parts.subList(1, parts.size()));
        }
    }

    private static void file(List<TimePattern> patterns, TimePattern pattern) {
        if (!patterns.contains(pattern)) {
            patterns.add(pattern);
        }
    }

    /** The longest pattern that starts at this element, or null. */
    @Nullable
    Match longest(Surface surface, int from) {
        Match longest = null;
        for (TimePattern pattern : byFirstWord.getOrDefault(surface.at(from).lower(), List.of())) {
            longest = longer(longest, match(pattern, surface, from));
        }
        for (Map.Entry<Slot, List<TimePattern>> entry : byFirstSlot.entrySet()) {
            if (slots.read(entry.getKey(), surface, from) != null) {
                for (TimePattern pattern : entry.getValue()) {
                    longest = longer(longest, match(pattern, surface, from));
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

    private @Nullable Match match(TimePattern pattern, Surface surface, int from) {
        Captures captures = new Captures();
        int end = match(pattern.parts(), 0, surface, from, captures);
        return end <= from ? null : new Match(pattern, captures, from, end);
    }

    /** Where the parts from this one on end when they match from this element on, or -1. Optional parts are tried first. */
    private int match(List<TimePattern.Part> parts, int part, Surface surface, int at, Captures captures) {
        if (part == parts.size()) {
            return at;
        }
        TimePattern.Part next = parts.get(part);
        if (next instanceof TimePattern.Part.Optional optional) {
            List<TimePattern.Part> with = new ArrayList<>(optional.parts());
            with.addAll(parts.subList(part + 1, parts.size()));
            int end = match(with, 0, surface, at, captures);
            return end >= 0 ? end : match(parts, part + 1, surface, at, captures);
        }
        if (at >= surface.size()) {
            return -1;
        }
        if (next instanceof TimePattern.Part.Words words) {
            boolean fits = words.alternatives().contains(surface.at(at).lower());
            return fits ? match(parts, part + 1, surface, at + 1, captures) : -1;
        }
        Slot slot = ((TimePattern.Part.Open) next).slot();
        SlotReader.Filling filling = slots.read(slot, surface, at);
        if (filling == null) {
            return -1;
        }
        captures.add(slot, filling.value());
        int end = match(parts, part + 1, surface, filling.end(), captures);
        if (end < 0) {
            captures.removeLast(slot);
        }
        return end;
    }
}
