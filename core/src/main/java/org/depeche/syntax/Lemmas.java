package org.depeche.syntax;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Puts the likelier lemma first where the dictionary has several for one form: what the language's {@code lemmas.tsv} says;
 * the spelling with accents ("connaître" before "connaitre"); of nouns the one that is most like the form ("retraite" before
 * "retrait" for "retraites").
 */
final class Lemmas {
    /** The lemma by the form in lower case and the part of speech. */
    private final Map<String, Map<Pos, String>> exceptions;

    private Lemmas(Map<String, Map<Pos, String>> exceptions) {
        this.exceptions = exceptions;
    }

    static Lemmas load(String language) {
        Map<String, Map<Pos, String>> exceptions = new HashMap<>();
        for (String[] row : LanguageFile.table(language, "lemmas.tsv", 3)) {
            exceptions.computeIfAbsent(row[0], form -> new HashMap<>()).put(Pos.valueOf(row[1]), row[2]);
        }
        return new Lemmas(exceptions);
    }

    /** The readings in the order of preference, among those that are alike in everything but the lemma. */
    List<Analysis> prefer(String form, List<Analysis> analyses) {
        String lower = form.toLowerCase(Locale.ROOT);
        List<Analysis> ordered = new ArrayList<>(analyses);
        ordered.sort(Comparator.comparingInt((Analysis analysis) -> -likeness(analysis, lower))
                .thenComparingInt(analysis -> -accents(analysis.lemma())));
        exceptions.getOrDefault(lower, Map.of()).forEach((pos, lemma) -> put(pos, lemma, ordered));
        return List.copyOf(ordered);
    }

    /** Leaves only the readings with this lemma for a part of speech; if there are none, gives it to the others. */
    private static void put(Pos pos, String lemma, List<Analysis> analyses) {
        if (analyses.stream().noneMatch(analysis -> analysis.parts().contains(pos))) {
            analyses.add(new Analysis(Set.of(pos), lemma, Morphology.NONE, ""));
        }
        if (analyses.stream()
                .anyMatch(analysis ->
                        analysis.parts().contains(pos) && analysis.lemma().equals(lemma))) {
            analyses.removeIf(analysis ->
                    analysis.parts().contains(pos) && !analysis.lemma().equals(lemma));
        } else {
            analyses.replaceAll(analysis -> analysis.parts().contains(pos)
                    ? new Analysis(analysis.parts(), lemma, analysis.morphology(), analysis.kind())
                    : analysis);
        }
    }

    /** How many of its first letters a noun's lemma shares with the form. */
    private static int likeness(Analysis analysis, String form) {
        if (!analysis.parts().contains(Pos.NOUN)) {
            return 0;
        }
        String lemma = analysis.lemma();
        int shared = 0;
        while (shared < Math.min(form.length(), lemma.length()) && form.charAt(shared) == lemma.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private static int accents(String lemma) {
        return Normalizer.normalize(lemma, Normalizer.Form.NFD).length() - lemma.length();
    }
}
