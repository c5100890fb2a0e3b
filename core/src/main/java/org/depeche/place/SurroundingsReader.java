package org.depeche.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depeche.gazetteer.GeoEntry;
import org.depeche.place.PlaceWords.Role;
import org.depeche.text.Sentence;

/** Reads the words around a name. */
final class SurroundingsReader {
    /** Between a place and the country that follows it there are at most this many small words. */
    private static final int GAP = 4;

    /** Tokens in the name of a region that follows a place. */
    private static final int REGION_TOKENS = 3;

    /** Tokens in the name of a country that follows a place. */
    private static final int COUNTRY_TOKENS = 7;

    private final Countries countries;
    private final Gazetteer gazetteer;

    SurroundingsReader(Countries countries, Gazetteer gazetteer) {
        this.countries = countries;
        this.gazetteer = gazetteer;
    }

    Surroundings read(Surface surface, int from, int to) {
        int before = from - 1;
        while (surface.is(before, Role.ARTICLE)) {
            before--;
        }
        int noun = before;
        while (surface.is(noun, Role.JOINING, Role.ARTICLE)) {
            noun--;
        }
        int next = next(surface, to);
        boolean joined = surface.is(before, Role.JOINING);
        return new Surroundings(
                surface.is(before, Role.LOCATIVE, Role.PART) || (joined && surface.is(noun, Role.LOCATIVE, Role.PART)),
                joined,
                surface.is(noun, Role.REGION) || surface.is(to, Role.REGION),
                surface.is(noun, Role.SETTLEMENT) || surface.is(to, Role.SETTLEMENT),
                surface.is(noun, Role.NAMING) && (joined || noun == from - 1),
                surface.nameType(from),
                surface.nameType(from - 1) != surface.nameType(from) && surface.nameType(to) != surface.nameType(from),
                inLongerName(surface, from, to),
                opensSentence(surface, from),
                (from == 0 && surface.form(to).equals(":"))
                        || surface.tree().sentence().dateline(),
                next < 0 ? Set.of() : countriesAt(surface, next),
                next < 0 ? Set.of() : regionsAt(surface, next));
    }

    private static boolean opensSentence(Surface surface, int from) {
        boolean quoted =
                from == 1 && (surface.form(0).equals("\"") || surface.form(0).equals("«"));
        return (from == 0 || quoted) && surface.tree().sentence().kind() == Sentence.Kind.TEXT;
    }

    private static boolean inLongerName(Surface surface, int from, int to) {
        boolean left = from > 1
                && surface.capitalised(from - 1)
                && !surface.is(from - 1, Role.NEVER, Role.REGION, Role.SETTLEMENT, Role.LOCATIVE);
        boolean right = surface.capitalised(to) && !surface.is(to, Role.REGION, Role.SETTLEMENT);
        return (left || right) && !surface.isTitleCase();
    }

    /** Where the name of a country or region may begin that the place lies in, or -1. */
    private static int next(Surface surface, int to) {
        int at = to;
        while (at < to + GAP && isSmall(surface, at)) {
            at++;
        }
        return at > to && surface.capitalised(at) ? at : -1;
    }

    private static boolean isSmall(Surface surface, int token) {
        return surface.form(token).equals(",")
                || surface.form(token).equals("(")
                || surface.is(token, Role.LOCATIVE, Role.JOINING, Role.ARTICLE, Role.PART, Role.REGION);
    }

    private Set<String> countriesAt(Surface surface, int at) {
        List<String> rest = surface.forms().subList(at, Math.min(surface.size(), at + COUNTRY_TOKENS));
        Set<String> found = new HashSet<>();
        for (Countries.Match match : countries.scan(rest)) {
            if (match.from() == 0 && match.term().isName()) {
                match.terms().forEach(term -> found.add(term.country()));
            }
        }
        return found;
    }

    private Set<Integer> regionsAt(Surface surface, int at) {
        Set<Integer> found = new HashSet<>();
        for (int end = Math.min(surface.size(), at + REGION_TOKENS); end > at; end--) {
            for (GeoEntry region : gazetteer.regions(surface.text(at, end))) {
                found.add(region.number());
            }
        }
        return found;
    }
}
