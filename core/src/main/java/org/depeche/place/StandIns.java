package org.depeche.place;

import java.util.ArrayList;
import java.util.List;
import org.depeche.place.PlaceWords.Role;
import org.depeche.syntax.Pos;
import org.jspecify.annotations.Nullable;

/** Phrases that name no place but stand for one: "le pays", "la capitale belge", "le territoire tchadien", "la ville". */
final class StandIns {
    private final Countries countries;
    private final Gazetteer gazetteer;
    private final CountryFocus focus;

    /**
     * A phrase with the place that it stands for.
     *
     * @param from index of its first token, the article included
     * @param to index after its last token
     */
    record StandIn(int from, int to, Place place) {}

    StandIns(Countries countries, Gazetteer gazetteer, CountryFocus focus) {
        this.countries = countries;
        this.gazetteer = gazetteer;
        this.focus = focus;
    }

    /**
     * The stand-ins of a sentence.
     *
     * @param lastTown the town named last before the sentence, or null
     */
    List<StandIn> in(Surface surface, @Nullable Place lastTown) {
        List<StandIn> found = new ArrayList<>();
        for (int token = 0; token < surface.size(); token++) {
            StandIn standIn = at(token, surface, lastTown);
            if (standIn != null) {
                found.add(standIn);
                token = standIn.to() - 1;
            }
        }
        return found;
    }

    private @Nullable StandIn at(int token, Surface surface, @Nullable Place lastTown) {
        StandIn national = national(token, surface);
        if (national != null) {
            return national;
        }
        if (!hasArticle(token, surface) || isQualified(token, surface)) {
            return null;
        }
        Place place = null;
        if (surface.is(token, Role.STATE)) {
            place = country(focus.main());
        } else if (surface.is(token, Role.CAPITAL)) {
            place = capital(focus.main());
        } else if (surface.is(token, Role.TOWN)) {
            place = lastTown;
        }
        int end = surface.is(token + 1, Role.NATIONAL) ? token + 2 : token + 1;
        return place == null ? null : widened(token, end, surface, place);
    }

    /** "le territoire tchadien", "la capitale belge", "Chadian territory". */
    private @Nullable StandIn national(int token, Surface surface) {
        if (!surface.is(token, Role.SOIL)) {
            return null;
        }
        for (int side : new int[] {token + 1, token - 1}) {
            CountryTerm term = side < 0 || side >= surface.size() ? null : countries.find(surface.form(side));
            if (term != null && term.kind() == CountryTerm.Kind.PEOPLE) {
                boolean isCapital = surface.is(token, Role.CAPITAL);
                Place place = isCapital ? capital(term.country()) : country(term.country());
                return place == null ? null : widened(Math.min(token, side), Math.max(token, side) + 1, surface, place);
            }
        }
        return null;
    }

    private boolean hasArticle(int token, Surface surface) {
        return surface.is(token - 1, Role.ARTICLE, Role.CONTRACTED) && !surface.is(token - 1, Role.INDEFINITE);
    }

    /** Whether an adjective, a name or a relative clause says which one: then it is not the one known so far. */
    private boolean isQualified(int token, Surface surface) {
        boolean adjective = surface.pos(token + 1) == Pos.ADJ && !surface.is(token + 1, Role.NATIONAL);
        return adjective
                || surface.capitalised(token + 1)
                || surface.is(token + 1, Role.JOINING)
                || surface.is(token - 1, Role.PLURAL);
    }

    /** With "le nord du" and the article before it. */
    private StandIn widened(int from, int to, Surface surface, Place place) {
        int start = from;
        int at = from - 1;
        boolean joined = false;
        while (at >= 0 && surface.is(at, Role.JOINING, Role.ARTICLE)) {
            joined |= surface.is(at, Role.JOINING);
            at--;
        }
        if (joined && at >= 0 && surface.is(at, Role.PART)) {
            start = at;
        }
        if (surface.is(start - 1, Role.ARTICLE)) {
            start--;
        }
        return new StandIn(start, to, place);
    }

    private @Nullable Place country(@Nullable String country) {
        String name = country == null ? null : countries.name(country);
        return name == null || country == null ? null : gazetteer.country(country, name);
    }

    /** The capital of a state as a place, or null where it has none. */
    @Nullable
    Place capital(@Nullable String country) {
        if (country == null || countries.capitals(country).isEmpty()) {
            return null;
        }
        String name = countries.capitals(country).get(0);
        for (Place place : gazetteer.find(name)) {
            if (country.equals(place.country()) && place.kind() == Place.Kind.SETTLEMENT) {
                return place;
            }
        }
        return new Place(name, country, Place.Kind.SETTLEMENT, Double.NaN, Double.NaN, 0, 0);
    }
}
