package org.depeche.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the ending of a form that no dictionary has says about its lemma and morphology, from the language's {@code
 * endings.tsv}: tag, ending, the lemma's ending, features. The longest ending that fits decides.
 */
final class Endings {
    private record Ending(Tag tag, String ending, String lemmaEnding, Morphology morphology) {}

    private final List<Ending> longestFirst;

    private Endings(List<Ending> longestFirst) {
        this.longestFirst = longestFirst;
    }

    static Endings load(String language) {
        List<Ending> endings = new ArrayList<>();
        for (String[] row : LanguageFile.table(language, "endings.tsv", 4)) {
            endings.add(new Ending(Tag.parse(row[0]), row[1], row[2], Features.parse(row[3])));
        }
        endings.sort(Comparator.comparingInt((Ending ending) -> ending.ending().length())
                .reversed());
        return new Endings(List.copyOf(endings));
    }

    Analysis guess(String form, Tag tag) {
        String lower = form.toLowerCase(Locale.ROOT);
        for (Ending ending : longestFirst) {
            // At least two letters of a stem must remain.
            if (ending.tag().equals(tag)
                    && lower.length() >= ending.ending().length() + 2
                    && lower.endsWith(ending.ending())) {
                String stem =
                        lower.substring(0, lower.length() - ending.ending().length());
                return analysis(tag, stem + ending.lemmaEnding(), ending.morphology());
            }
        }
        return analysis(
                tag,
                lower,
                new Morphology(
                        tag.verbForm(),
                        Morphology.Mood.NONE,
                        Morphology.Tense.NONE,
                        Morphology.GrammaticalNumber.NONE,
                        Morphology.Gender.NONE,
                        0));
    }

    private static Analysis analysis(Tag tag, String lemma, Morphology morphology) {
        return new Analysis(Set.of(tag.pos()), lemma, morphology, "");
    }
}
