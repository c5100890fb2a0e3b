package org.depeche.exchange.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How well an extracted text covers the expected one, as public benchmarks of article extraction measure it: over all sequences of
 * four words, each as often as it occurs. A text of fewer words is one sequence.
 *
 * @param precision the share of the found sequences that are expected; 1 where nothing was found or expected
 * @param recall the share of the expected sequences that were found; 1 where nothing was expected
 */
public record Shingles(double precision, double recall) {
    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Compares two texts. */
    public static Shingles compare(String expected, String found) {
        Map<List<String>, Integer> expectedOnes = count(expected);
        Map<List<String>, Integer> foundOnes = count(found);
        double common = 0;
        for (Map.Entry<List<String>, Integer> shingle : foundOnes.entrySet()) {
            common += Math.min(shingle.getValue(), expectedOnes.getOrDefault(shingle.getKey(), 0));
        }
        double all = sum(expectedOnes);
        double got = sum(foundOnes);
        return new Shingles(got == 0 ? (all == 0 ? 1 : 0) : common / got, all == 0 ? 1 : common / all);
    }

    /** The harmonic mean of both. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double sum(Map<List<String>, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> count(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; (i == 0 && !words.isEmpty()) || i + WORDS <= words.size(); i++) {
            counts.merge(List.copyOf(words.subList(i, Math.min(i + WORDS, words.size()))), 1, Integer::sum);
        }
        return counts;
    }
}
