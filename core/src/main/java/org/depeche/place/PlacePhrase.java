package org.depeche.place;

import org.depeche.place.PlaceWords.Role;
import org.depeche.syntax.Pos;

/**
 * The phrase around a place name that says where: "le nord du Mali", "la région de Tillabéri", "eastern Aleppo".
 *
 * @param from index of its first token
 * @param to index after its last token
 */
record PlacePhrase(int from, int to) {
    /** Nouns that may be stacked before a name ("l'aéroport de la ville de Gao"). */
    private static final int STACK = 2;

    static PlacePhrase around(NamedPlace named, Surface surface) {
        int from = named.from();
        for (int i = 0; i < STACK; i++) {
            int wider = withNounBefore(from, surface);
            if (wider == from) {
                break;
            }
            from = wider;
        }
        int to = named.to();
        if (surface.is(to, Role.FOLLOWING) && !surface.capitalised(to) && from == named.from()) {
            to++;
        }
        if (from > 0 && (from < named.from() || to > named.to()) && surface.is(from - 1, Role.ARTICLE)) {
            from--;
        }
        return new PlacePhrase(from, to);
    }

    /** The start of the noun that governs what begins at a token, with adjectives; or that token. */
    private static int withNounBefore(int start, Surface surface) {
        int at = start - 1;
        while (at >= 0 && surface.is(at, Role.JOINING, Role.ARTICLE)) {
            at--;
        }
        boolean apart = at < start - 1;
        boolean joined = false;
        for (int between = at + 1; between < start; between++) {
            joined |= surface.is(between, Role.JOINING);
        }
        if (apart && !joined) {
            return start;
        }
        if (joined && at > 0 && surface.pos(at) == Pos.ADJ && isPlaceNoun(at - 1, surface)) {
            at--;
        }
        if (at < 0 || !isPlaceNoun(at, surface)) {
            return start;
        }
        while (at > 0 && surface.pos(at - 1) == Pos.ADJ && !surface.capitalised(at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isPlaceNoun(int token, Surface surface) {
        return surface.is(token, Role.PART, Role.REGION, Role.SETTLEMENT);
    }

    /** Whether it is a state's capital by description ("la capitale du Togo"), where the name is that of the state. */
    boolean isCapitalOf(NamedPlace named, Surface surface) {
        if (named.place().kind() != Place.Kind.COUNTRY) {
            return false;
        }
        int noun = named.from() - 1;
        while (noun >= from && surface.is(noun, Role.JOINING, Role.ARTICLE, Role.NATIONAL)) {
            noun--;
        }
        return noun >= from && noun < named.from() - 1 && surface.is(noun, Role.CAPITAL);
    }

    /** Whether the phrase stands after a preposition of place. */
    boolean isLocative(Surface surface) {
        int before = from - 1;
        while (before >= 0 && surface.is(before, Role.ARTICLE)) {
            before--;
        }
        if (surface.is(before, Role.LOCATIVE)) {
            return true;
        }
        return surface.is(before, Role.JOINING) && surface.is(before - 1, Role.LOCATIVE);
    }
}
