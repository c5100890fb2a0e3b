package org.depeche.place;

import java.util.List;
import org.depeche.gazetteer.GazetteerFile;
import org.depeche.gazetteer.GeoEntry;

/** The world's regions, towns, villages and known sites by name. Immutable. */
public final class Gazetteer {
    private final GazetteerFile file;

    private Gazetteer(GazetteerFile file) {
        this.file = file;
    }

    /** The gazetteer that the build has put on the class path. */
    public static Gazetteer load() {
        return new Gazetteer(GazetteerFile.load());
    }

    /**
     * All places that bear a name, most populous first. Accents, hyphens and capitals do not matter; each place carries
     * the name as it was asked for.
     */
    public List<Place> find(String name) {
        return file.find(name).stream().map(entry -> place(entry, name)).toList();
    }

    /** The same, as the file holds them. */
    List<GeoEntry> entries(String name) {
        return file.find(name);
    }

    /**
     * A state as a place.
     *
     * @param country ISO 3166-1 alpha-3
     * @param name its name in the report's language
     */
    public Place country(String country, String name) {
        GeoEntry entry = file.country(country);
        return entry == null
                ? new Place(name, country, Place.Kind.COUNTRY, Double.NaN, Double.NaN, 0, 0)
                : place(entry, name);
    }

    /** The first-level regions of a name, or of an abbreviation that reports use after a town ("Fla."). */
    List<GeoEntry> regions(String name) {
        List<GeoEntry> abbreviated = file.find(GazetteerFile.REGION_KEY + name);
        return abbreviated.isEmpty()
                ? file.find(name).stream()
                        .filter(entry -> entry.kind() == GeoEntry.Kind.REGION && entry.mainName())
                        .toList()
                : abbreviated;
    }

    /** Number of places in a state, by its ISO 3166-1 alpha-3 code. */
    int placesIn(String country) {
        return file.placesIn(country);
    }

    static Place place(GeoEntry entry, String name) {
        return new Place(
                name,
                entry.country(),
                kind(entry.kind()),
                entry.latitude(),
                entry.longitude(),
                entry.geonames(),
                entry.population());
    }

    private static Place.Kind kind(GeoEntry.Kind kind) {
        return switch (kind) {
            case REGION, DISTRICT -> Place.Kind.REGION;
            case SETTLEMENT -> Place.Kind.SETTLEMENT;
            case COUNTRY -> Place.Kind.COUNTRY;
            case SITE -> Place.Kind.SITE;
        };
    }
}
