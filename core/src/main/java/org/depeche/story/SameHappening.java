package org.depeche.story;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.depeche.coding.Draft;
import org.depeche.coding.ReportAnalysis;
import org.depeche.lexicon.EventType;
import org.depeche.lexicon.Grammar;
import org.depeche.names.Entity;
import org.depeche.place.PlaceMention;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * How much speaks for two mentions of one type in a report being of one happening: the sum of what their words, people,
 * dates, places and distance in the text weigh. The weights are log-odds, fitted by logistic regression on hand-coded
 * French and English reports (2,800 pairs); the sum is above 0 where the two are likelier one than two.
 */
final class SameHappening {
    /** How two values compare. */
    private enum Likeness {
        SAME,
        LIKE,
        APART,
        ONE_UNKNOWN,
        UNKNOWN
    }

    /** What each likeness weighs. */
    private record Weights(double same, double like, double apart, double oneUnknown, double unknown) {
        double of(Likeness likeness) {
            return switch (likeness) {
                case SAME -> same;
                case LIKE -> like;
                case APART -> apart;
                case ONE_UNKNOWN -> oneUnknown;
                case UNKNOWN -> unknown;
            };
        }
    }

    private static final double BIAS = -0.2;
    private static final Map<EventType, Double> TYPE = types();
    private static final Weights ACTORS = new Weights(0.35, 0.20, -0.60, -0.80, 0.38);
    private static final Weights RECIPIENTS = new Weights(0.22, 0.44, -1.25, -0.30, 0.43);
    private static final Weights DATE = new Weights(-0.03, -0.47, -1.47, 0, 0);
    private static final Weights PLACE = new Weights(0.76, -0.01, -0.41, 0, 0);
    private static final Weights MODE = new Weights(1.55, 0, -2.95, 0, 0);
    private static final double SAME_WORD = 0.38;
    private static final double OTHER_WORD = -0.84;
    private static final double STATUS_APART = -1.54;
    /** By how many sentences lie between: the same, the next, up to three, up to seven, more. */
    private static final double[] DISTANCE = {-2.27, 0.91, 0.43, 0.36, 0.12};

    private static final double HEADLINE = 1.08;
    private static final double SAME_COUNT = 0.85;
    private static final double OTHER_COUNT = -0.29;
    private static final double DEMONSTRATIVE = 0.30;
    private static final double DEFINITE = 0.33;
    private static final double INDEFINITE = -0.69;
    private static final double BARE = -0.40;
    /** Words that share so many letters at the start are of one family ("attaque", "attaquer"). */
    private static final int FAMILY = 5;

    private final ReportAnalysis analysis;
    private final Grammar grammar;

    SameHappening(ReportAnalysis analysis, Grammar grammar) {
        this.analysis = analysis;
        this.grammar = grammar;
    }

    private static Map<EventType, Double> types() {
        Map<EventType, Double> weights = new EnumMap<>(EventType.class);
        weights.put(EventType.ACCUSE, -0.82);
        weights.put(EventType.AGREE, 0.86);
        weights.put(EventType.AID, 0.29);
        weights.put(EventType.ASSAULT, -0.50);
        weights.put(EventType.COERCE, -0.27);
        weights.put(EventType.CONCEDE, 1.06);
        weights.put(EventType.CONSULT, 0.49);
        weights.put(EventType.MOBILIZE, 0.30);
        weights.put(EventType.PROTEST, -0.77);
        weights.put(EventType.REJECT, 0.11);
        weights.put(EventType.REQUEST, -0.55);
        weights.put(EventType.RETREAT, 0.09);
        weights.put(EventType.SANCTION, -0.92);
        weights.put(EventType.SUPPORT, 0.37);
        weights.put(EventType.THREATEN, -0.20);
        return weights;
    }

    /** What speaks for the later mention being of the earlier one's happening. */
    double score(Mention first, Mention second) {
        Draft earlier = first.draft();
        Draft later = second.draft();
        double score = BIAS + TYPE.getOrDefault(later.type(), 0.0);
        score += sameWord(earlier, later) ? SAME_WORD : OTHER_WORD;
        score += MODE.of(modes(earlier.mode(), later.mode()));
        score += ACTORS.of(people(earlier.actors(), later.actors()));
        score += RECIPIENTS.of(people(earlier.recipients(), later.recipients()));
        score += DATE.of(dates(earlier.date().edtf(), later.date().edtf()));
        score += PLACE.of(places(earlier.place(), later.place()));
        score += earlier.status() == later.status() ? 0 : STATUS_APART;
        return score + position(earlier, later) + determiner(later) + counts(first.counts(), second.counts());
    }

    private static boolean sameWord(Draft a, Draft b) {
        String x = lemma(a);
        String y = lemma(b);
        boolean family = x.length() >= FAMILY && y.length() >= FAMILY && x.startsWith(y.substring(0, FAMILY));
        return family || x.equals(y);
    }

    private static String lemma(Draft draft) {
        return draft.candidate().head().lemma().toLowerCase(Locale.ROOT);
    }

    private static Likeness modes(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return Likeness.UNKNOWN;
        }
        return a.equals(b) ? Likeness.SAME : Likeness.APART;
    }

    private static Likeness people(List<Entity> a, List<Entity> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? Likeness.UNKNOWN : Likeness.ONE_UNKNOWN;
        }
        Likeness best = Likeness.APART;
        for (Entity x : a) {
            for (Entity y : b) {
                if (x.referent() == y.referent() || x.name().equals(y.name())) {
                    return Likeness.SAME;
                }
                if (Objects.equals(x.country(), y.country()) && sharesSector(x, y)) {
                    best = Likeness.LIKE;
                }
            }
        }
        return best;
    }

    private static boolean sharesSector(Entity a, Entity b) {
        Set<@Nullable String> sectors = new HashSet<>(a.otherSectors());
        sectors.add(a.sector());
        return sectors.contains(b.sector()) || b.otherSectors().stream().anyMatch(sectors::contains);
    }

    /** By the first day of a period; a month is like any of its days. */
    private static Likeness dates(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return Likeness.UNKNOWN;
        }
        String x = a.indexOf('/') < 0 ? a : a.substring(0, a.indexOf('/'));
        String y = b.indexOf('/') < 0 ? b : b.substring(0, b.indexOf('/'));
        if (x.equals(y)) {
            return Likeness.SAME;
        }
        return x.startsWith(y) || y.startsWith(x) ? Likeness.LIKE : Likeness.APART;
    }

    private static Likeness places(Optional<PlaceMention> a, Optional<PlaceMention> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Likeness.UNKNOWN;
        }
        if (a.get().place().name().equals(b.get().place().name())) {
            return Likeness.SAME;
        }
        String x = a.get().place().country();
        return x == null || x.equals(b.get().place().country()) ? Likeness.LIKE : Likeness.APART;
    }

    private static double position(Draft earlier, Draft later) {
        int between = later.candidate().sentence() - earlier.candidate().sentence();
        boolean headline = earlier.candidate().sentence() == 0 && between > 0;
        int step;
        if (between <= 1) {
            step = between;
        } else if (between <= 3) {
            step = 2;
        } else {
            step = between <= 7 ? 3 : 4;
        }
        return DISTANCE[step] + (headline ? HEADLINE : 0);
    }

    /** "cette attaque" takes one up, "une attaque" brings a new one in. */
    private double determiner(Draft draft) {
        Tree tree = analysis.trees().get(draft.candidate().sentence());
        double weight = BARE;
        for (Word child : tree.children(draft.candidate().head())) {
            if (child.index() >= draft.candidate().head().index()) {
                break;
            }
            if (named("indefinite", child)) {
                return INDEFINITE;
            }
            if (named("demonstrative", child)) {
                weight = DEMONSTRATIVE;
            } else if (named("definite", child) || named("possessive", child)) {
                weight = DEFINITE;
            }
        }
        return weight;
    }

    private boolean named(String list, Word word) {
        return grammar.is(list, word.lemma().toLowerCase(Locale.ROOT))
                || grammar.is(list, word.form().toLowerCase(Locale.ROOT));
    }

    private static double counts(Map<String, Integer> before, Map<String, Integer> after) {
        double weight = 0;
        for (Map.Entry<String, Integer> count : after.entrySet()) {
            Integer other = before.get(count.getKey());
            if (other != null) {
                weight += other.equals(count.getValue()) ? SAME_COUNT : OTHER_COUNT;
            }
        }
        return weight;
    }
}
