package org.depeche.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.gazetteer.GeoEntry;
import org.depeche.syntax.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Which countries the towns of a report speak for, before it is known which of the capitalised words are towns: each name
 * that nearly all who live in a place of that name know as one country's counts once ("Portmore" is Jamaica's).
 */
final class TownVotes {
    /** Tokens in a name. */
    private static final int LONGEST = 4;
    /** A single word may be a surname; of this size a town is known by it. */
    private static final long ONE_WORD = 10_000;
    /** The same where the gazetteer has a hamlet for every surname. */
    private static final long ONE_WORD_AMONG_MANY = 80_000;
    /** So many places of one country in the gazetteer are many. */
    private static final int MANY = 3000;
    /** Names of several words are rarely anything but places. */
    private static final long SEVERAL_WORDS = 3_000;
    /** The share of a name's inhabitants that the country must have. */
    private static final double MOST = 0.85;

    /** A state's name says 3. */
    private static final double VOTE = 1.5;

    private final Countries countries;
    private final Gazetteer gazetteer;
    private final Set<String> surnames;

    TownVotes(Countries countries, Gazetteer gazetteer, Set<String> surnames) {
        this.countries = countries;
        this.gazetteer = gazetteer;
        this.surnames = surnames;
    }

    /** Votes by country, a name's one each. */
    Map<String, Double> of(List<Surface> surfaces) {
        Set<String> seen = new HashSet<>();
        Map<String, Double> votes = new HashMap<>();
        for (Surface surface : surfaces) {
            if (surface.isTitleCase()) {
                continue;
            }
            for (int from = 0; from < surface.size(); from++) {
                int to = end(surface, from);
                boolean name = to > from + 1 || surface.pos(from) == Pos.PROPN;
                if (to > from && to <= from + LONGEST && name) {
                    String text = surface.text(from, to);
                    String country = seen.add(text) ? country(text, to - from) : null;
                    if (country != null) {
                        votes.merge(country, VOTE * CountryFocus.prominence(surface.tree()), Double::sum);
                    }
                }
                from = Math.max(from, to - 1);
            }
        }
        return votes;
    }

    /** The end of the run of capitalised words that begins at a token, acronyms after a name left out. */
    private static int end(Surface surface, int from) {
        int to = from;
        while (surface.capitalised(to) && (to == from || !LetterCase.isAcronym(surface.form(to)))) {
            to++;
        }
        return to;
    }

    private @Nullable String country(String name, int words) {
        if (countries.find(name) != null || surnames.contains(name)) {
            return null;
        }
        Map<String, Long> inhabitants = new HashMap<>();
        for (GeoEntry entry : gazetteer.entries(name)) {
            if (entry.country() != null && entry.kind() != GeoEntry.Kind.DISTRICT) {
                inhabitants.merge(entry.country(), entry.population(), Math::max);
            }
        }
        long sum = inhabitants.values().stream().mapToLong(Long::longValue).sum();
        for (Map.Entry<String, Long> entry : inhabitants.entrySet()) {
            String country = entry.getKey();
            if (entry.getValue() >= MOST * sum && entry.getValue() >= least(country, words)) {
                return country;
            }
        }
        return null;
    }

    private long least(String country, int words) {
        if (words > 1) {
            return SEVERAL_WORDS;
        }
        return gazetteer.placesIn(country) >= MANY ? ONE_WORD_AMONG_MANY : ONE_WORD;
    }
}
