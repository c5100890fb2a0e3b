package org.depeche.place;

import java.util.List;

/**
 * What a word or phrase says about a state.
 *
 * @param form the phrase as the table of the language writes it
 * @param kind whether it is the state's name, its people, its capital …
 * @param country ISO 3166-1 alpha-3 (XKX for Kosovo), or UNO and EUR for "onusien", "European"
 * @param sectors the PLOVER sectors, main one first, of what a seat of government stands for or of a breakaway entity;
 *     empty for all else
 */
public record CountryTerm(String form, Kind kind, String country, List<String> sectors) {
    /** The ways in which a phrase can point to a state. */
    public enum Kind {
        /** The state's name, short, official or colloquial ("Birmanie", "the States"). */
        NAME,
        /** A part of the state with a name of its own: a dependency ("Guyane") or a breakaway entity ("Abkhazia"). */
        TERRITORY,
        /** Adjective and noun for the people ("burkinabè", "Malians"); the part of speech tells which. */
        PEOPLE,
        /** Noun for the people that is no adjective ("Briton"). */
        DEMONYM,
        /** The seat of the state's government as a town ("Niamey"), which may stand for the state. */
        CAPITAL,
        /** A palace, ministry or parliament that stands for what works there ("l'Élysée", "the Pentagon"). */
        SEAT
    }

    public CountryTerm {
        sectors = List.copyOf(sectors);
    }

    /** Whether the phrase names the state or a part of it rather than its people or an institution. */
    public boolean isName() {
        return kind == Kind.NAME || kind == Kind.TERRITORY;
    }
}
