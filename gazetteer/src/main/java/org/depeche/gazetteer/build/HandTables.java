package org.depeche.gazetteer.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depeche.gazetteer.FoldedName;
import org.depeche.gazetteer.GeoEntry.Kind;
import org.jspecify.annotations.Nullable;

/** What the sources lack: further names of places that they have, and places that they do not have. */
final class HandTables {
    private static final int NAMES = 0;
    private static final int COUNTRY = 1;

    private HandTables() {}

    /**
     * Gives known places further names.
     *
     * @param rows of {@code aliases.tsv}: names, country, the name of the place in the sources, source
     * @throws IllegalStateException if no such place is known, or the source already has the name
     */
    static void addAliases(List<List<String>> rows, List<Feature> features) {
        for (List<String> row : rows) {
            int best = -1;
            String key = FoldedName.of(row.get(2));
            for (int i = 0; i < features.size(); i++) {
                Feature feature = features.get(i);
                if (row.get(COUNTRY).equals(feature.country())
                        && (best < 0
                                || feature.population() > features.get(best).population())
                        && bears(feature, key)) {
                    best = i;
                }
            }
            if (best < 0) {
                throw new IllegalStateException("aliases.tsv: no place " + row.get(2) + " in " + row.get(COUNTRY));
            }
            features.set(best, features.get(best).withNames(split(row.get(NAMES))));
        }
    }

    private static boolean bears(Feature feature, String key) {
        for (String name : feature.allNames()) {
            if (FoldedName.of(name).equals(key)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The places of {@code places.tsv}: names, country ("-" for what lies in several), kind, latitude, longitude,
     * GeoNames id, source.
     *
     * @param known what the sources have
     * @throws IllegalStateException if the sources have a place of this name, country and kind
     */
    static List<Feature> places(List<List<String>> rows, List<Feature> known) {
        Set<String> taken = new HashSet<>();
        known.forEach(feature -> feature.allNames().forEach(name -> taken.add(key(name, feature))));
        List<Feature> places = new ArrayList<>();
        for (List<String> row : rows) {
            Feature place = place(row);
            for (String name : place.names()) {
                if (taken.contains(key(name, place))) {
                    throw new IllegalStateException(
                            "places.tsv: the sources have " + name + " in " + row.get(COUNTRY) + " already");
                }
            }
            places.add(place);
        }
        return places;
    }

    private static String key(String name, Feature feature) {
        Kind kind = feature.kind() == Kind.DISTRICT ? Kind.REGION : feature.kind();
        return FoldedName.of(name) + '/' + feature.country() + '/' + kind;
    }

    private static Feature place(List<String> row) {
        return new Feature(
                split(row.get(NAMES)),
                Set.of(),
                country(row.get(COUNTRY)),
                Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                degrees(row.get(3)),
                degrees(row.get(4)),
                row.get(5).isEmpty() ? 0 : Long.parseLong(row.get(5)),
                0,
                null);
    }

    private static @Nullable String country(String cell) {
        return cell.equals("-") ? null : cell;
    }

    private static double degrees(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    private static Set<String> split(String names) {
        return new LinkedHashSet<>(List.of(names.split("\\|", -1)));
    }
}
