package org.depeche.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A phrase that says when, as a sequence of words and slots with a meaning.
 *
 * @param parts what has to stand one after the other
 * @param meaning what the phrase means
 * @param arguments what narrows the meaning: "past", "-1", "week"
 */
record TimePattern(List<Part> parts, Meaning meaning, List<String> arguments) {
    /** A piece of a pattern. */
    sealed interface Part {
        /** One of these words, in lower case. */
        record Words(Set<String> alternatives) implements Part {}

        /** Something that fills the slot. */
        record Open(Slot slot) implements Part {}

        /** All of these, or none. */
        record Optional(List<Part> parts) implements Part {}
    }

    /**
     * Reads a line such as {@code (le) (WEEKDAY) DAY MONTH (YEAR) => date}: words separated by spaces, alternatives by a
     * bar, slots in capitals, what may be missing in brackets, named lists of words with an at sign.
     *
     * @throws IllegalArgumentException if the line is not of that form
     */
    static TimePattern parse(String line, Map<String, Set<String>> lists) {
        int arrow = line.indexOf(" => ");
        if (arrow < 0) {
            throw new IllegalArgumentException("no ' => ' in the pattern '" + line + "'");
        }
        String spaced =
                line.substring(0, arrow).replace("(", " ( ").replace(")", " ) ").strip();
        List<String> symbols = List.of(spaced.split(" +", -1));
        List<Part> parts = new ArrayList<>();
        int end = parse(symbols, 0, parts, lists);
        if (end != symbols.size()) {
            throw new IllegalArgumentException("brackets do not match in the pattern '" + line + "'");
        }
        List<String> right = List.of(line.substring(arrow + 4).strip().split(" +", -1));
        return new TimePattern(List.copyOf(parts), Meaning.named(right.get(0)), right.subList(1, right.size()));
    }

    private static int parse(List<String> symbols, int from, List<Part> parts, Map<String, Set<String>> lists) {
        int at = from;
        while (at < symbols.size() && !symbols.get(at).equals(")")) {
            if (symbols.get(at).equals("(")) {
                List<Part> inner = new ArrayList<>();
                at = parse(symbols, at + 1, inner, lists) + 1;
                parts.add(new Part.Optional(List.copyOf(inner)));
            } else {
                parts.add(part(symbols.get(at), lists));
                at++;
            }
        }
        return at;
    }

    private static Part part(String symbol, Map<String, Set<String>> lists) {
        if (symbol.length() > 2 && symbol.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z')) {
            return new Part.Open(Slot.valueOf(symbol));
        }
        Set<String> words = new HashSet<>();
        for (String alternative : List.of(symbol.split("\\|", -1))) {
            if (alternative.startsWith("@")) {
                Set<String> list = lists.get(alternative);
                if (list == null) {
                    throw new IllegalArgumentException("no list " + alternative);
                }
                words.addAll(list);
            } else {
                words.add(alternative);
            }
        }
        return new Part.Words(Set.copyOf(words));
    }

    /** Words of which one stands in every phrase that matches; none where a slot says time already. */
    Set<String> keywords() {
        Set<String> longest = Set.of();
        for (Part part : parts) {
            if (part instanceof Part.Open open && open.slot().saysTime()) {
                return Set.of();
            }
            if (part instanceof Part.Words words && shortest(words.alternatives()) > shortest(longest)) {
                longest = words.alternatives();
            }
        }
        return longest;
    }

    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    /** Whether the meaning is narrowed by this. */
    boolean says(String argument) {
        return arguments.contains(argument);
    }
}
