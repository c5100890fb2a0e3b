package org.depeche.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.place.CountryTerm;
import org.jspecify.annotations.Nullable;

/** The states that a report is about, as a whole and sentence by sentence. */
final class Focus {
    private static final Set<String> NO_STATES = Set.of("UNO", "EUR", "IGO", "NGO", "IMG", "MNC");
    private static final double IN_SENTENCE = 1.5;
    private static final double JUST_BEFORE = 0.5;
    private static final double HEADLINE = 2.0;

    /** "Mali : …". */
    private static final double PREFIX = 5.0;

    private final Map<String, Double> whole = new HashMap<>();
    private final Map<Integer, Map<String, Double>> bySentence = new HashMap<>();

    Focus(List<Mention> mentions, int firstSentence) {
        for (Mention mention : mentions) {
            String country = country(mention);
            if (country != null) {
                double weight = weight(mention) * prominence(mention, firstSentence);
                whole.merge(country, weight, Double::sum);
                bySentence
                        .computeIfAbsent(mention.sentence(), key -> new HashMap<>())
                        .merge(country, weight, Double::sum);
            }
        }
    }

    private static double prominence(Mention mention, int firstSentence) {
        if (mention.sentence() != firstSentence) {
            return 1;
        }
        boolean prefix = mention.from == 0
                && mention.to < mention.tree.size()
                && mention.tree.word(mention.to).form().equals(":");
        return prefix ? PREFIX : HEADLINE;
    }

    /** Whether a code is a state's rather than that of a body of several or of none. */
    static boolean isState(@Nullable String country) {
        return country != null && !NO_STATES.contains(country);
    }

    /** The state that a mention by itself speaks for, or null. */
    private static @Nullable String country(Mention mention) {
        @Nullable String country = null;
        if (mention.term != null) {
            country = mention.term.country();
        } else if (!mention.known.isEmpty() && mention.known.size() == 1) {
            Attributes attributes = mention.known.get(0).attributes();
            country = "JRN".equals(attributes.sector()) ? null : attributes.country();
        } else if (mention.kind == Entity.Kind.PLACE) {
            country = mention.attributes.country();
        }
        return isState(country) ? country : null;
    }

    private static double weight(Mention mention) {
        if (mention.term == null) {
            return 1;
        }
        return mention.term.kind() == CountryTerm.Kind.SEAT ? 1 : 2;
    }

    /** Whether the report names a state at all. */
    boolean names(@Nullable String country) {
        return country != null && whole.containsKey(country);
    }

    /** The state that an unnamed local group of a sentence belongs to, or null where the report names none. */
    @Nullable
    String at(int sentence) {
        Map<String, Double> here = bySentence.getOrDefault(sentence, Map.of());
        Map<String, Double> before = bySentence.getOrDefault(sentence - 1, Map.of());
        @Nullable String best = null;
        double bestScore = 0;
        for (Map.Entry<String, Double> entry : whole.entrySet()) {
            double score = entry.getValue()
                    + IN_SENTENCE * here.getOrDefault(entry.getKey(), 0.0)
                    + JUST_BEFORE * before.getOrDefault(entry.getKey(), 0.0);
            if (score > bestScore
                    || (score == bestScore && best != null && entry.getKey().compareTo(best) < 0)) {
                best = entry.getKey();
                bestScore = score;
            }
        }
        return best;
    }
}
