package org.depeche.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.depeche.lexicon.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Scores records against hand-coded documents.
 *
 * <ul>
 *   <li>events: precision, recall and F1 of the matches (type and place in the text)
 *   <li>spotted: the same, whatever the type
 *   <li>who: F1 where a match counts only if actors and recipients agree: as many on each side, each paired with one of
 *       the same country and a common sector
 *   <li>record: F1 where status and sources (as many, same countries) must agree too
 *   <li>shares: how much is right among the matched, field by field
 * </ul>
 */
public final class Evaluation {
    /** Hits among gold mentions and predictions. */
    public record Score(int hits, int gold, int predicted) {
        public double precision() {
            return predicted == 0 ? 0 : (double) hits / predicted;
        }

        public double recall() {
            return gold == 0 ? 0 : (double) hits / gold;
        }

        public double f1() {
            return gold + predicted == 0 ? 0 : 2.0 * hits / (gold + predicted);
        }
    }

    /** A share of right answers: points among so many. */
    public record Share(double points, int of) {
        public double value() {
            return of == 0 ? 0 : points / of;
        }
    }

    /** A mention that no record matches, or a record that matches no mention. */
    public record Fault(
            GoldDocument document,
            @Nullable GoldEvent missed,
            @Nullable Prediction falseAlarm) {}

    private int documents;
    private int gold;
    private int predicted;
    private int hits;
    private int spotted;
    private int who;
    private int complete;
    private final Map<String, double[]> shares = new LinkedHashMap<>();
    private final Map<EventType, int[]> byType = new EnumMap<>(EventType.class);
    private final List<Fault> faults = new ArrayList<>();

    /** Counts one document in. */
    public void add(GoldDocument document, List<Prediction> predictions) {
        documents++;
        gold += document.events().size();
        predicted += predictions.size();
        document.events().forEach(g -> byType(g.type())[1]++);
        predictions.forEach(p -> byType(p.type())[2]++);
        Matching matching = new Matching(document.report().text());
        spotted += matching.pairs(document.events(), predictions, true).size();
        List<Matching.Pair> pairs = matching.pairs(document.events(), predictions, false);
        hits += pairs.size();
        pairs.forEach(this::count);
        // By identity: two mentions may be equal in all that is coded.
        Set<Object> matched = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Matching.Pair pair : pairs) {
            matched.add(pair.gold());
            matched.add(pair.prediction());
        }
        for (GoldEvent event : document.events()) {
            if (!matched.contains(event)) {
                faults.add(new Fault(document, event, null));
            }
        }
        for (Prediction prediction : predictions) {
            if (!matched.contains(prediction)) {
                faults.add(new Fault(document, null, prediction));
            }
        }
    }

    private int[] byType(EventType type) {
        return byType.computeIfAbsent(type, t -> new int[3]);
    }

    private void count(Matching.Pair pair) {
        GoldEvent g = pair.gold();
        Prediction p = pair.prediction();
        byType(g.type())[0]++;
        boolean actors = Matching.pairOff(g.actors(), p.actors(), Matching::sameEntity);
        boolean recipients = Matching.pairOff(g.recipients(), p.recipients(), Matching::sameEntity);
        boolean status = g.status().equals(p.status());
        boolean sources = Matching.pairOff(g.sources(), p.sources(), Matching::sameCountry);
        who += actors && recipients ? 1 : 0;
        complete += actors && recipients && status && sources ? 1 : 0;
        share("actors", actors ? 1 : 0);
        share("recipients", recipients ? 1 : 0);
        share("status", status ? 1 : 0);
        share("sources", sources ? 1 : 0);
        share("date", Objects.equals(dated(g.date()), dated(p.date())) ? 1 : 0);
        share("place", placePoint(g.place(), p.place()));
        if (g.mode() != null) {
            share("mode", g.mode().equals(p.mode()) ? 1 : 0);
        }
        g.counts()
                .forEach(
                        (name, value) -> share("counts", value.equals(p.counts().get(name)) ? 1 : 0));
    }

    private void share(String name, double points) {
        double[] share = shares.computeIfAbsent(name, n -> new double[2]);
        share[0] += points;
        share[1]++;
    }

    /** A date without a year counts as none. */
    private static @Nullable String dated(@Nullable String edtf) {
        return edtf == null || edtf.startsWith("XXXX") ? null : edtf;
    }

    private static double placePoint(@Nullable GoldPlace g, @Nullable GoldPlace p) {
        if (g == null || p == null) {
            return g == null && p == null ? 1 : 0;
        }
        if (fold(g.name()).equals(fold(p.name())) || fold(g.text()).equals(fold(p.text()))) {
            return 1;
        }
        return g.country() != null && g.country().equals(p.country()) ? 0.5 : 0;
    }

    private static String fold(String s) {
        String plain = Normalizer.normalize(s, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", " ").strip();
    }

    public int documents() {
        return documents;
    }

    public Score events() {
        return new Score(hits, gold, predicted);
    }

    public Score spotted() {
        return new Score(spotted, gold, predicted);
    }

    public Score who() {
        return new Score(who, gold, predicted);
    }

    public Score record() {
        return new Score(complete, gold, predicted);
    }

    /** The share right among the matched, by field. */
    public Map<String, Share> shares() {
        Map<String, Share> result = new LinkedHashMap<>();
        shares.forEach((name, share) -> result.put(name, new Share(share[0], (int) share[1])));
        return result;
    }

    /** The scores by type, in the order of the types. */
    public Map<EventType, Score> byType() {
        Map<EventType, Score> result = new EnumMap<>(EventType.class);
        byType.forEach((type, counts) -> result.put(type, new Score(counts[0], counts[1], counts[2])));
        return result;
    }

    /** Misses and false alarms, in the order of the documents. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
