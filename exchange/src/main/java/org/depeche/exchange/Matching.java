package org.depeche.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pairs predicted records with hand-coded mentions one to one: same type, and overlapping triggers or, failing that,
 * triggers in the same sentence.
 */
final class Matching {
    /** A hand-coded mention with the record that matches it. */
    record Pair(GoldEvent gold, Prediction prediction) {}

    private record Candidate(int apart, int otherType, int otherActors, int distance, int gold, int prediction) {}

    private static final Pattern BOUNDARY = Pattern.compile(
            "\\n+|(?<=[.!?…])[\"”»’)]*\\s+(?=[\"“«‘(–—-]?\\s?[A-ZÀ-Ý0-9])", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<Integer> starts = new ArrayList<>();

    Matching(String text) {
        starts.add(0);
        Matcher matcher = BOUNDARY.matcher(text);
        while (matcher.find()) {
            starts.add(matcher.end());
        }
    }

    private int sentenceOf(int offset) {
        int sentence = 0;
        for (int i = 0; i < starts.size(); i++) {
            if (starts.get(i) <= offset) {
                sentence = i;
            }
        }
        return sentence;
    }

    List<Pair> pairs(List<GoldEvent> gold, List<Prediction> predictions, boolean anyType) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predictions.size(); j++) {
                GoldEvent g = gold.get(i);
                Prediction p = predictions.get(j);
                boolean overlap = g.start() < p.end() && p.start() < g.end();
                boolean sameType = g.type() == p.type();
                if ((!anyType && !sameType) || (!overlap && sentenceOf(g.start()) != sentenceOf(p.start()))) {
                    continue;
                }
                boolean who = pairOff(g.actors(), p.actors(), Matching::sameEntity);
                candidates.add(new Candidate(
                        overlap ? 0 : 1, sameType ? 0 : 1, who ? 0 : 1, Math.abs(g.start() - p.start()), i, j));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::apart)
                .thenComparingInt(Candidate::otherType)
                .thenComparingInt(Candidate::otherActors)
                .thenComparingInt(Candidate::distance)
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::prediction));
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedPredictions = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!usedGold.contains(candidate.gold()) && !usedPredictions.contains(candidate.prediction())) {
                usedGold.add(candidate.gold());
                usedPredictions.add(candidate.prediction());
                pairs.add(new Pair(gold.get(candidate.gold()), predictions.get(candidate.prediction())));
            }
        }
        return pairs;
    }

    static boolean sameEntity(GoldEntity a, GoldEntity b) {
        return a.sameAs(b.country(), b.sector(), b.otherSectors());
    }

    static boolean sameCountry(GoldEntity a, GoldEntity b) {
        return java.util.Objects.equals(a.country(), b.country());
    }

    /** Whether the two lists pair off completely. */
    static boolean pairOff(
            List<GoldEntity> gold, List<GoldEntity> predicted, BiPredicate<GoldEntity, GoldEntity> same) {
        if (gold.size() != predicted.size()) {
            return false;
        }
        if (gold.isEmpty()) {
            return true;
        }
        for (int i = 0; i < predicted.size(); i++) {
            if (same.test(gold.get(0), predicted.get(i))) {
                List<GoldEntity> rest = new ArrayList<>(predicted);
                rest.remove(i);
                if (pairOff(gold.subList(1, gold.size()), rest, same)) {
                    return true;
                }
            }
        }
        return false;
    }
}
