package org.depeche.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A common noun or fixed phrase for participants, from a language's {@code groups.tsv} or {@code titles.tsv}.
 *
 * @param phrase lemmas without articles
 * @param sector PLOVER sector, or null for words that only go with a name ("Mrs", "former")
 * @param origin where the country comes from when the phrase itself names none
 * @param country the fixed country of {@link Origin#FIXED}
 * @param belongs what the phrase's owner gives
 */
record GroupEntry(
        String phrase,
        @Nullable String sector,
        List<String> otherSectors,
        Kind kind,
        Origin origin,
        @Nullable String country,
        Belongs belongs) {
    enum Kind {
        GROUP,
        PERSON,
        THING,
        /** A place that can act through those who run it, unless something happens there: "the region". */
        PLACE,
        /** Goes with a name: "Mrs". */
        COURTESY,
        /** The last word of a body's name, which tells its sector: "Kessler Aggregates". */
        NAME_END,
        /** Says that an office is over: "former". */
        FORMER,
        /** Says that somebody is dead: "late". */
        LATE,
        /** Names nobody, whatever it contains: "in the course of", "the World Cup". */
        NOBODY;

        /** Whether the word only goes with others and names nobody by itself. */
        boolean isModifier() {
            return compareTo(COURTESY) >= 0;
        }
    }

    /** Where the country of a phrase that names none comes from. */
    enum Origin {
        /** The country that the report is about: "the police". */
        FOCUS,
        /** Nowhere: "gunmen". */
        UNKNOWN,
        /** The entry: "the international community". */
        FIXED
    }

    /** What the owner of a phrase ("of the army", "his") gives it besides a country. */
    enum Belongs {
        /** Nothing: a minister's soldiers are soldiers. */
        COUNTRY,
        /** Its sectors: a spokesman of the army is the army's. */
        ALL,
        /** Everything: thousands of demonstrators are demonstrators. */
        PART,
        /** Nothing, and it means a participant only where it has no owner but a state: "the left", not "the left of the stage". */
        ALONE,
        /** Its sectors, a person's too: a policeman's colleagues are of the police. */
        PEER,
        /** Whoever is of a ruler's kin belongs to the elite: "the president's son". */
        KIN
    }

    GroupEntry {
        otherSectors = List.copyOf(otherSectors);
    }

    GroupEntry withSector(String other) {
        return new GroupEntry(phrase, other, List.of(), kind, origin, country, belongs);
    }

    Attributes attributes() {
        return new Attributes(country, sector, otherSectors);
    }
}
