package org.depeche.place;

import java.util.Set;
import org.depeche.syntax.NameType;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a name in a sentence say about it.
 *
 * @param locative whether it stands after a preposition of place
 * @param joined whether it stands after "de", "of" or the like
 * @param region whether a noun says that it is a region ("la province du Soum", "Idlib province")
 * @param settlement whether a noun says that it is a town or a site
 * @param naming whether that noun makes a place of a name that nobody knows ("le village de …")
 * @param type what the name recogniser takes it for, or null
 * @param wholeName whether the recogniser sees a name just here, not a longer one
 * @param inLongerName whether capitalised words stand next to it, as in a person's name
 * @param opensSentence whether it is the first word of running text
 * @param label whether it opens a headline or dateline as its label ("Mali : …")
 * @param countries the countries named right after it ("Tripoli, au Liban")
 * @param regions numbers of the regions named right after it ("Newark, New Jersey")
 */
record Surroundings(
        boolean locative,
        boolean joined,
        boolean region,
        boolean settlement,
        boolean naming,
        @Nullable NameType type,
        boolean wholeName,
        boolean inLongerName,
        boolean opensSentence,
        boolean label,
        Set<String> countries,
        Set<Integer> regions) {
    Surroundings {
        countries = Set.copyOf(countries);
        regions = Set.copyOf(regions);
    }

    /** Whether something else than the name says that it is a place. */
    boolean saysPlace() {
        return locative
                || region
                || settlement
                || label
                || !countries.isEmpty()
                || !regions.isEmpty()
                || type == NameType.LOCATION;
    }

    /** Whether an unknown name can only be a place here. */
    boolean callsForPlace() {
        return naming || (type == NameType.LOCATION && (locative || !countries.isEmpty()));
    }

    /**
     * What speaks for a name being a place at all, whichever it is; the weights were set by hand on reports with known
     * places.
     *
     * @param notName whether the word is capitalised for another reason, as a rule
     * @param severalWords whether it has several words
     * @param withNoun whether one of them is a noun for a kind of place ("Henderson County")
     */
    double evidence(boolean notName, boolean severalWords, boolean withNoun) {
        double evidence = (severalWords ? 1 : 0) + (withNoun ? 3 : 0);
        evidence += locative ? 3 : 0;
        evidence += joined ? 1 : 0;
        evidence += region || settlement ? 4 : 0;
        evidence += countries.isEmpty() && regions.isEmpty() ? 0 : 3;
        evidence += label ? 3 : 0;
        evidence -= saysPlace() || joined || type != null ? 0 : 1;
        evidence -= opensSentence ? 1.5 : 0;
        evidence -= inLongerName ? 4 : 0;
        if (notName) {
            evidence -= region || settlement ? 3 : 7;
        }
        return evidence + byType();
    }

    private double byType() {
        if (type == null) {
            return 0;
        }
        return switch (type) {
            case LOCATION -> 4;
            case PERSON -> naming ? -2 : -8;
            case ORGANISATION -> naming || wholeName ? -2 : -4;
        };
    }
}
