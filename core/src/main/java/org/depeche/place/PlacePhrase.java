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

    static PlacePhrase around(NamedPlace named, Surface surface, PlaceWords words) {
        int from = named.from();
        for (int i = 0; i < STACK; i++) {
            int wider = withNounBefore(from, surface, words);
            if (wider == from) {
                break;
            }
            from = wider;
        }
        int to = named.to();
        if (words.is(Role.FOLLOWING, surface.form(to)) && !surface.capitalised(to) && from == named.from()) {
            to++;
        }
        if (from > 0 && (from < named.from() || to > named.to()) && words.is(Role.ARTICLE, surface.form(from - 1))) {
            from--;
        }
        return new PlacePhrase(from, to);
    }

    /** The start of the noun that governs what begins at a token, with adjectives; or that token. */
    private static int withNounBefore(int start, Surface surface, PlaceWords words) {
        int at = start - 1;
        while (at >= 0 && words.isAny(surface.form(at), Role.JOINING, Role.ARTICLE)) {
            at--;
        }
        boolean apart = at < start - 1;
        boolean joined = false;
        for (int between = at + 1; between < start; between++) {
            joined |= words.is(Role.JOINING, surface.form(between));
        }
        if (apart && !joined) {
            return start;
        }
        if (joined && at > 0 && surface.pos(at) == Pos.ADJ && isPlaceNoun(surface.form(at - 1), words)) {
            at--;
        }
        if (at < 0 || !isPlaceNoun(surface.form(at), words)) {
            return start;
        }
        while (at > 0 && surface.pos(at - 1) == Pos.ADJ && !surface.capitalised(at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isPlaceNoun(String form, PlaceWords words) {
        return words.isAny(form, Role.PART, Role.REGION, Role.SETTLEMENT);
    }

    /** Whether the phrase stands after a preposition of place. */
    boolean isLocative(Surface surface, PlaceWords words) {
        int before = from - 1;
        while (before >= 0 && words.is(Role.ARTICLE, surface.form(before))) {
            before--;
        }
        if (words.is(Role.LOCATIVE, surface.form(before))) {
            return true;
        }
        return words.is(Role.JOINING, surface.form(before)) && words.is(Role.LOCATIVE, surface.form(before - 1));
    }
}
