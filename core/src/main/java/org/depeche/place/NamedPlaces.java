package org.depeche.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.gazetteer.GeoEntry;
import org.depeche.place.CountryTerm.Kind;
import org.depeche.place.PlaceWords.Role;
import org.depeche.syntax.NameType;
import org.jspecify.annotations.Nullable;

/** Finds the names of places in a sentence, from left to right, the longest first. */
final class NamedPlaces {
    /** Tokens in a name. */
    private static final int LONGEST = 7;

    private final Countries countries;
    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Namesakes namesakes;
    private final CountryFocus focus;

    NamedPlaces(Countries countries, Gazetteer gazetteer, PlaceWords words, Namesakes namesakes, CountryFocus focus) {
        this.countries = countries;
        this.gazetteer = gazetteer;
        this.words = words;
        this.namesakes = namesakes;
        this.focus = focus;
    }

    /** The places named in a sentence. */
    List<NamedPlace> in(Surface surface) {
        Map<Integer, Countries.Match> matches = new HashMap<>();
        Set<String> inSentence = new HashSet<>();
        for (Countries.Match match : countries.scan(surface.forms())) {
            matches.put(match.from(), match);
            match.terms().forEach(term -> inSentence.add(term.country()));
        }
        List<NamedPlace> found = new ArrayList<>();
        int at = 0;
        while (at < surface.size()) {
            NamedPlace place = at(at, surface, matches.get(at), inSentence);
            if (place != null) {
                found.add(place);
            }
            at = place == null ? at + 1 : place.to();
        }
        return found;
    }

    private @Nullable NamedPlace at(
            int from, Surface surface, Countries.@Nullable Match match, Set<String> inSentence) {
        NamedPlace state = match == null ? null : state(match, surface);
        if (!surface.capitalised(from)) {
            return state;
        }
        int least = match == null || state == null ? from + 1 : match.to();
        for (int to = Math.min(surface.size(), from + LONGEST); to >= least; to--) {
            if (mayBeName(surface, from, to)) {
                NamedPlace place = listed(from, to, surface, match, inSentence);
                if (place != null) {
                    boolean asLong = state != null && to == state.to();
                    return asLong && state != null && !outdoes(place, state, inSentence) ? state : place;
                }
            }
        }
        return state != null ? state : unlisted(from, surface, inSentence);
    }

    /** Whether a region with the name of a state is meant rather than the state. */
    private boolean outdoes(NamedPlace place, NamedPlace state, Set<String> inSentence) {
        boolean placed = !place.around().regions().isEmpty();
        boolean region = place.place().kind() == Place.Kind.REGION;
        if (place.entry() == null || state.place().country() == null || !(region || placed)) {
            return false;
        }
        Namesakes.Scored scored = namesakes.best(List.of(place.entry()), place.around(), inSentence, List.of());
        return scored != null
                && scored.score() > namesakes.scoreOfCountry(state.place().country(), place.around());
    }

    private @Nullable NamedPlace state(Countries.Match match, Surface surface) {
        CountryTerm term = match.terms().stream()
                .filter(candidate -> candidate.isName() || candidate.kind() == Kind.SEAT)
                .findFirst()
                .orElse(null);
        if (term == null || countries.name(term.country()) == null) {
            return null;
        }
        Surroundings around = around(surface, match.from(), match.to());
        boolean person =
                surface.nameType(match.from()) == NameType.PERSON || words.is(Role.NEVER, surface.form(match.from()));
        if ((person && !around.locative()) || isOrganisation(term)) {
            return null;
        }
        String name = LetterCase.isAcronym(term.form()) ? countries.name(term.country()) : term.form();
        Place place = place(name == null ? term.form() : name, term);
        return new NamedPlace(match.from(), match.to(), place, null, around);
    }

    private Place place(String name, CountryTerm term) {
        if (term.kind() == Kind.NAME) {
            return gazetteer.country(term.country(), name);
        }
        for (Place place : gazetteer.find(name)) {
            if (term.country().equals(place.country())) {
                return place;
            }
        }
        Place.Kind kind = term.kind() == Kind.SEAT ? Place.Kind.SITE : Place.Kind.REGION;
        return new Place(name, term.country(), kind, Double.NaN, Double.NaN, 0, 0);
    }

    private static boolean isOrganisation(CountryTerm term) {
        return term.country().equals("UNO") || term.country().equals("EUR");
    }

    private Surroundings around(Surface surface, int from, int to) {
        return Surroundings.of(surface, from, to, words, countries, gazetteer);
    }

    private boolean mayBeName(Surface surface, int from, int to) {
        if (!surface.capitalised(to - 1)
                || Character.isDigit(surface.form(to - 1).codePointAt(0))) {
            return false;
        }
        for (int token = from + 1; token < to - 1; token++) {
            if (!surface.capitalised(token)
                    && !words.is(Role.PARTICLE, surface.form(token))
                    && !surface.form(token).equals("-")) {
                return false;
            }
        }
        return true;
    }

    /** A place of the gazetteer, if one is likely enough to be meant. */
    private @Nullable NamedPlace listed(
            int from, int to, Surface surface, Countries.@Nullable Match match, Set<String> inSentence) {
        String name = surface.text(from, to);
        List<GeoEntry> entries = gazetteer.entries(name);
        if (entries.isEmpty()) {
            return null;
        }
        Surroundings around = around(surface, from, to);
        List<String> capitalOf = match == null || match.to() != to
                ? List.of()
                : match.terms().stream()
                        .filter(term -> term.kind() == Kind.CAPITAL)
                        .map(CountryTerm::country)
                        .toList();
        Namesakes.Scored best = namesakes.best(entries, around, inSentence, capitalOf);
        boolean never = to == from + 1 && (isNoName(surface.form(from)) || isAbbreviation(from, surface));
        boolean several = to > from + 1;
        boolean withNoun = several && (isPlaceNoun(surface.form(from)) || isPlaceNoun(surface.form(to - 1)));
        if (best == null
                || best.score() + Namesakes.evidence(around, never, several, withNoun) < Namesakes.ACCEPTED
                || namesakes.isStrange(best.entry(), around, inSentence)) {
            return null;
        }
        return new NamedPlace(from, to, Gazetteer.place(best.entry(), display(name)), best.entry(), around);
    }

    /** A word that is capitalised for other reasons: a noun for a kind of place, a people, a function word. */
    private boolean isNoName(String form) {
        CountryTerm term = countries.find(form);
        boolean people = term != null && (term.kind() == Kind.PEOPLE || term.kind() == Kind.DEMONYM);
        return people || words.isAny(form, Role.NEVER, Role.REGION, Role.SETTLEMENT, Role.PART);
    }

    private boolean isPlaceNoun(String form) {
        return words.isAny(form, Role.REGION, Role.SETTLEMENT);
    }

    /** Capitals only amid words that are not: more likely a body than a village of that name. */
    private static boolean isAbbreviation(int token, Surface surface) {
        String form = surface.form(token);
        return LetterCase.isAcronym(form)
                && form.length() <= 6
                && surface.forms().stream().anyMatch(other -> other.length() > 3 && !LetterCase.isAcronym(other));
    }

    /** A name that the recogniser or a noun before it makes a place, but no source has. */
    private @Nullable NamedPlace unlisted(int from, Surface surface, Set<String> inSentence) {
        int to = from + 1;
        while (to < surface.size() && surface.capitalised(to)) {
            to++;
        }
        Surroundings around = around(surface, from, to);
        boolean noun = (around.region() || around.settlement()) && around.joined();
        boolean location = around.type() == NameType.LOCATION;
        boolean other = (around.type() != null && !location) || LetterCase.isAcronym(surface.form(from));
        boolean continued = from > 0 && surface.capitalised(from - 1);
        boolean never = to == from + 1 && isNoName(surface.form(from));
        if (other || continued || never || !(location || noun)) {
            return null;
        }
        Place.Kind kind = around.region() ? Place.Kind.REGION : Place.Kind.SETTLEMENT;
        String country = likelyCountry(around, inSentence);
        String name = display(surface.text(from, to));
        return new NamedPlace(from, to, new Place(name, country, kind, Double.NaN, Double.NaN, 0, 0), null, around);
    }

    private @Nullable String likelyCountry(Surroundings around, Set<String> inSentence) {
        if (around.countries().size() == 1) {
            return around.countries().iterator().next();
        }
        if (inSentence.size() == 1 && focus.share(inSentence.iterator().next()) > 0.2) {
            return inSentence.iterator().next();
        }
        return focus.main();
    }

    /** A name in capitals only is written as names are: "TORONTO" as "Toronto". */
    private static String display(String name) {
        if (!LetterCase.isAcronym(name) || name.length() <= 4) {
            return name;
        }
        StringBuilder result = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            result.append(start ? letter : Character.toLowerCase(letter));
            start = !Character.isLetter(letter);
        }
        return result.toString();
    }
}
