package org.depeche.place;

import java.util.ArrayList;
import java.util.BitSet;
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

/** Finds what may be a place's name in a sentence: by the countries' table, the gazetteer, and the words around. */
final class NameCandidates {
    /** Tokens in a name. */
    private static final int LONGEST = 7;

    private final Countries countries;
    private final Gazetteer gazetteer;
    private final SurroundingsReader reader;

    NameCandidates(Countries countries, Gazetteer gazetteer) {
        this.countries = countries;
        this.gazetteer = gazetteer;
        this.reader = new SurroundingsReader(countries, gazetteer);
    }

    SentenceNames in(Surface surface) {
        Map<Integer, Countries.Match> matches = new HashMap<>();
        Set<String> named = new HashSet<>();
        BitSet inOther = new BitSet();
        for (Countries.Match match : countries.scanAll(surface.forms())) {
            if (match.terms().isEmpty()) {
                inOther.set(match.from() + 1, match.to());
                continue;
            }
            matches.put(match.from(), match);
            match.terms().forEach(term -> named.add(term.country()));
        }
        List<NameCandidate> candidates = new ArrayList<>();
        for (int from = 0; from < surface.size(); from++) {
            if (!inOther.get(from)) {
                add(from, surface, matches.get(from), candidates);
            }
        }
        return new SentenceNames(surface, candidates, named);
    }

    private void add(int from, Surface surface, Countries.@Nullable Match match, List<NameCandidate> candidates) {
        int before = candidates.size();
        boolean noun = !surface.capitalised(from) && surface.is(from, Role.REGION, Role.SETTLEMENT);
        if (surface.capitalised(from) || noun) {
            for (int to = Math.min(surface.size(), from + LONGEST); to > from; to--) {
                boolean matched = match != null && match.to() == to;
                List<GeoEntry> entries =
                        mayBeName(surface, from, to) ? gazetteer.entries(surface.text(from, to)) : List.of();
                if (noun) {
                    entries = entries.stream().filter(Namesakes::isHandPicked).toList();
                }
                if (matched || !entries.isEmpty()) {
                    add(candidate(from, to, surface, matched ? match : null, entries), candidates);
                }
            }
        }
        if (match != null && !surface.capitalised(from)) {
            List<GeoEntry> entries = gazetteer.entries(surface.text(from, match.to()));
            add(candidate(from, match.to(), surface, match, entries), candidates);
        }
        if (match == null
                && surface.capitalised(from)
                && (candidates.size() == before || surface.nameType(from) != null)) {
            addUnlisted(from, surface, candidates);
        }
    }

    private static void add(NameCandidate candidate, List<NameCandidate> candidates) {
        if (candidate.state() != null || !candidate.entries().isEmpty()) {
            candidates.add(candidate);
        }
    }

    private static boolean mayBeName(Surface surface, int from, int to) {
        if (!surface.capitalised(to - 1)) {
            return false;
        }
        for (int token = from + 1; token < to - 1; token++) {
            if (!surface.capitalised(token)
                    && !surface.is(token, Role.PARTICLE)
                    && !surface.form(token).equals("-")) {
                return false;
            }
        }
        return true;
    }

    private NameCandidate candidate(
            int from, int to, Surface surface, Countries.@Nullable Match match, List<GeoEntry> entries) {
        Surroundings around = reader.read(surface, from, to);
        boolean several = to > from + 1;
        boolean notName = !several && (isNoName(from, surface) || isAbbreviation(from, surface));
        boolean withNoun = several
                && (surface.is(from, Role.REGION, Role.SETTLEMENT) || surface.is(to - 1, Role.REGION, Role.SETTLEMENT));
        List<String> capitalOf = match == null
                ? List.of()
                : match.terms().stream()
                        .filter(term -> term.kind() == Kind.CAPITAL)
                        .map(CountryTerm::country)
                        .toList();
        return new NameCandidate(
                from,
                to,
                display(surface.text(from, to)),
                around,
                around.evidence(notName, several, withNoun),
                match == null ? null : state(match, surface, around),
                entries,
                capitalOf);
    }

    /** A word that is capitalised for other reasons: a noun for a kind of place, a people, a function word. */
    private boolean isNoName(int token, Surface surface) {
        CountryTerm term = countries.find(surface.form(token));
        boolean people = term != null && (term.kind() == Kind.PEOPLE || term.kind() == Kind.DEMONYM);
        return people || surface.is(token, Role.NEVER, Role.REGION, Role.SETTLEMENT, Role.PART);
    }

    /** Capitals only amid words that are not: more likely a body than a village of that name. */
    private static boolean isAbbreviation(int token, Surface surface) {
        String form = surface.form(token);
        return LetterCase.isAcronym(form)
                && form.length() <= 6
                && surface.forms().stream().anyMatch(other -> other.length() > 3 && !LetterCase.isAcronym(other));
    }

    private @Nullable Place state(Countries.Match match, Surface surface, Surroundings around) {
        CountryTerm term = match.terms().stream()
                .filter(candidate -> candidate.isName() || candidate.kind() == Kind.SEAT)
                .findFirst()
                .orElse(null);
        if (term == null || isOrganisation(term)) {
            return null;
        }
        if (term.kind() == Kind.SEAT && !around.locative()) {
            // "Le Pentagone a confirmé": those who sit there, not the place.
            return null;
        }
        boolean never = match.to() == match.from() + 1 && surface.is(match.from(), Role.NEVER);
        boolean person = never || (around.type() == NameType.PERSON && !around.wholeName());
        if (person && !around.locative()) {
            return null;
        }
        String name = LetterCase.isAcronym(term.form()) ? countries.name(term.country()) : term.form();
        return place(name == null ? term.form() : name, term);
    }

    private static boolean isOrganisation(CountryTerm term) {
        return term.country().equals("UNO") || term.country().equals("EUR");
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

    /** A name that the recogniser or a noun before it makes a place, but no source has. */
    private void addUnlisted(int from, Surface surface, List<NameCandidate> candidates) {
        int to = from + 1;
        while (surface.capitalised(to)) {
            to++;
        }
        Surroundings around = reader.read(surface, from, to);
        boolean continued = from > 0 && surface.capitalised(from - 1);
        boolean notName = to == from + 1 && isNoName(from, surface);
        if (around.callsForPlace() && !continued && !notName && !LetterCase.isAcronym(surface.form(from))) {
            candidates.add(new NameCandidate(
                    from, to, display(surface.text(from, to)), around, 0, null, List.of(), List.of()));
        }
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
