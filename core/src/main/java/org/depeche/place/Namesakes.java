package org.depeche.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depeche.gazetteer.GeoEntry;
import org.depeche.gazetteer.GeoEntry.Kind;
import org.depeche.syntax.NameType;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of the places that share a name is meant, and whether any is. Each reading is scored by what the
 * sentence and the report say; the weights were set by hand on reports with known places.
 */
final class Namesakes {
    /** A name is taken for a place from this score on. */
    static final double ACCEPTED = 6.5;

    /** A country needs no further evidence. */
    private static final double COUNTRY = 8;

    /** A place this near to another of the report gains by it. */
    private static final double NEAR_KILOMETRES = 300;

    /** What the text said once about a name holds for the whole report. */
    private static final double SETTLED = 5;

    /** What a place loses if the name is not its main one, but a foreign, old or rare one. */
    private static final double ALTERNATE_NAME = 1;

    /** What lies in several countries is known everywhere: a continent, a sea. */
    private static final double INTERNATIONAL = 5;

    /** Places of this size are named without saying that they are places. */
    private static final long TOWN = 100_000;

    /** Regions of this size are known abroad. */
    private static final long REGION_KNOWN_ABROAD = 1_000_000;

    /** Towns of this size are known abroad. */
    private static final long KNOWN_ABROAD = 200_000;

    private static final double EARTH_RADIUS_KILOMETRES = 6371;

    private final CountryFocus focus;
    private final Gazetteer gazetteer;
    private final Set<Integer> regions = new HashSet<>();
    private final Set<Integer> settled = new HashSet<>();
    private final Set<GeoEntry> accepted = new HashSet<>();

    /** A place with how well it fits. */
    record Scored(GeoEntry entry, double score) {}

    Namesakes(CountryFocus focus, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.focus = focus;
    }

    /**
     * Notes a place that the report means, as evidence for others; where the text itself says which of the namesakes it
     * is ("London, Ontario"), for all mentions of the name.
     */
    void accept(GeoEntry entry, Surroundings around) {
        String country = entry.country();
        boolean saysCountry = country != null && around.countries().contains(country);
        boolean saysRegion = around.regions().contains(entry.region());
        if (saysCountry || saysRegion) {
            settled.add(entry.number());
        }
        if (saysRegion) {
            settled.add(entry.region());
        }
        if (entry.kind() == Kind.REGION) {
            regions.add(entry.number());
        }
        accepted.add(entry);
    }

    /** The best of a name's places, or null where the gazetteer has none. */
    @Nullable
    Scored best(NameCandidate candidate, Set<String> inSentence) {
        Scored best = null;
        for (GeoEntry entry : candidate.entries()) {
            double score = score(entry, candidate, inSentence) + (isCapital(entry, candidate.capitalOf()) ? 4 : 0);
            if (best == null || score > best.score()) {
                best = new Scored(entry, score);
            }
        }
        return best;
    }

    private static boolean isCapital(GeoEntry entry, List<String> capitalOf) {
        return entry.kind() == Kind.SETTLEMENT && entry.country() != null && capitalOf.contains(entry.country());
    }

    private double score(GeoEntry entry, NameCandidate candidate, Set<String> inSentence) {
        Surroundings around = candidate.around();
        double score = Math.log10(entry.population() + 10.0);
        score -= entry.mainName() ? 0 : ALTERNATE_NAME;
        score -= around.saysPlace() ? 0 : crowding(entry);
        score += ofCountry(entry.country(), around, inSentence);
        if (!around.regions().isEmpty()) {
            boolean inside = around.regions().contains(entry.region());
            score += inside ? 6 : 0;
        }
        if (entry.region() >= 0 && regions.contains(entry.region())) {
            score += 1;
        }
        if (settled.contains(entry.number())) {
            score += SETTLED;
        }
        if (isNearAnother(entry, candidate.entries())) {
            score += 1;
        }
        return score + ofKind(entry.kind(), around);
    }

    /**
     * Where a gazetteer has tens of thousands of places in a country, there is a hamlet for every surname and common noun;
     * where it has hundreds, there is not.
     */
    private double crowding(GeoEntry entry) {
        String country = entry.country();
        if (country == null || entry.population() >= TOWN) {
            return 0;
        }
        return 1.5 * Math.max(0, Math.log10(gazetteer.placesIn(country) + 1.0) - 2);
    }

    private double ofCountry(@Nullable String country, Surroundings around, Set<String> inSentence) {
        if (country == null) {
            return INTERNATIONAL;
        }
        double score = 4 * focus.share(country);
        if (country.equals(focus.main())) {
            score += 1;
        }
        if (inSentence.contains(country)) {
            score += 1;
        }
        if (!around.countries().isEmpty()) {
            score += around.countries().contains(country) ? 6 : -2;
        }
        return score;
    }

    private static double ofKind(Kind kind, Surroundings around) {
        return switch (kind) {
            case REGION -> around.region() ? 3 : 0.5;
            case DISTRICT -> around.region() ? 2.5 : 0;
            case SETTLEMENT -> around.settlement() ? 2 : 1;
            case SITE, COUNTRY -> 1;
        };
    }

    /** Whether a place of another name that the report means is near. */
    private boolean isNearAnother(GeoEntry entry, List<GeoEntry> namesakes) {
        for (GeoEntry other : accepted) {
            boolean sameName = namesakes.stream().anyMatch(namesake -> namesake.number() == other.number());
            if (!sameName && kilometres(entry, other) < NEAR_KILOMETRES) {
                return true;
            }
        }
        return false;
    }

    private static double kilometres(GeoEntry a, GeoEntry b) {
        double north = Math.toRadians(a.latitude() - b.latitude());
        double east = Math.toRadians(a.longitude() - b.longitude())
                * Math.cos(Math.toRadians((a.latitude() + b.latitude()) / 2));
        double distance = EARTH_RADIUS_KILOMETRES * Math.hypot(north, east);
        return Double.isNaN(distance) ? Double.MAX_VALUE : distance;
    }

    /**
     * Whether a place is small and in a country that the report never names, though it is clearly about another: then it
     * is a namesake of one that the gazetteer lacks.
     */
    boolean isStrange(GeoEntry entry, Surroundings around, Set<String> inSentence) {
        String main = focus.main();
        return main != null
                && focus.share(main) > 0.4
                && entry.country() != null
                && entry.population() < (entry.kind() == Kind.REGION ? REGION_KNOWN_ABROAD : KNOWN_ABROAD)
                && focus.share(entry.country()) < 0.05
                && !inSentence.contains(entry.country())
                && !around.countries().contains(entry.country())
                && !around.regions().contains(entry.region())
                && !isHandPicked(entry);
    }

    /** Whether the place is one of the tables written by hand, which hold what is in the news. */
    static boolean isHandPicked(GeoEntry entry) {
        return entry.geonames() == 0 && (Double.isNaN(entry.latitude()) || entry.kind() == Kind.SITE);
    }

    /** How well a country fits a name that it shares with regions ("Georgia", "Niger"). */
    double scoreOfCountry(String country, Surroundings around) {
        return COUNTRY
                + 4 * focus.share(country)
                + (country.equals(focus.main()) ? 1 : 0)
                - (around.region() ? 4 : 0)
                - (around.type() == NameType.PERSON && !around.locative() ? 8 : 0);
    }
}
