package org.depeche.gazetteer.build;

import static org.depeche.gazetteer.GazetteerFile.ALTERNATE;
import static org.depeche.gazetteer.GazetteerFile.BLOCK;
import static org.depeche.gazetteer.GazetteerFile.COUNTRY_BYTES;
import static org.depeche.gazetteer.GazetteerFile.DEGREE;
import static org.depeche.gazetteer.GazetteerFile.HEADER_BYTES;
import static org.depeche.gazetteer.GazetteerFile.MAGIC;
import static org.depeche.gazetteer.GazetteerFile.NONE;
import static org.depeche.gazetteer.GazetteerFile.NO_REGION;
import static org.depeche.gazetteer.GazetteerFile.PLACE_BYTES;
import static org.depeche.gazetteer.GazetteerFile.UNKNOWN;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depeche.gazetteer.FoldedName;

/** Writes places in the form that {@link org.depeche.gazetteer.GazetteerFile} reads. */
final class GazetteerWriter {
    private final List<Feature> places;
    private final Map<String, Integer> numberOfRegion;
    private final List<String> countries;

    /**
     * A gazetteer of these places, in this order.
     *
     * @param numberOfRegion where the first-level regions stand in the list, by code
     */
    GazetteerWriter(List<Feature> places, Map<String, Integer> numberOfRegion) {
        this.places = places;
        this.numberOfRegion = numberOfRegion;
        this.countries = places.stream()
                .map(Feature::country)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted()
                .toList();
        if (countries.size() >= NONE) {
            throw new IllegalStateException(countries.size() + " countries do not fit into a byte");
        }
    }

    byte[] write() throws IOException {
        SortedMap<byte[], List<Integer>> byName = byName();
        ByteArrayOutputStream blockBytes = new ByteArrayOutputStream();
        List<Integer> blockStarts = writeBlocks(byName, new DataOutputStream(blockBytes));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(MAGIC);
        out.writeInt(countries.size());
        out.writeInt(places.size());
        out.writeInt(blockStarts.size());
        out.writeInt(byName.size());
        for (String country : countries) {
            out.write(country.getBytes(StandardCharsets.US_ASCII));
            out.writeInt(Math.toIntExact(places.stream()
                    .filter(place -> country.equals(place.country()))
                    .count()));
        }
        for (Feature place : places) {
            writePlace(place, out);
        }
        int start =
                HEADER_BYTES + COUNTRY_BYTES * countries.size() + PLACE_BYTES * places.size() + 4 * blockStarts.size();
        for (int blockStart : blockStarts) {
            out.writeInt(start + blockStart);
        }
        blockBytes.writeTo(out);
        return file.toByteArray();
    }

    private SortedMap<byte[], List<Integer>> byName() {
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            Set<String> keys = new HashSet<>();
            file(places.get(i).names(), i, keys, byKey);
            file(places.get(i).alternates(), i | ALTERNATE, keys, byKey);
        }
        SortedMap<byte[], List<Integer>> sorted = new TreeMap<>(Arrays::compareUnsigned);
        byKey.forEach((name, numbers) -> {
            byte[] key = name.getBytes(StandardCharsets.UTF_8);
            if (key.length > 0 && key.length < NONE) {
                sorted.put(key, mostPopulous(numbers));
            }
        });
        return sorted;
    }

    /** Files a place under those of the names under which it is not yet filed. */
    private static void file(Set<String> names, int number, Set<String> keys, Map<String, List<Integer>> byKey) {
        for (String name : names) {
            String key = FoldedName.of(name);
            if (keys.add(key)) {
                byKey.computeIfAbsent(key, any -> new ArrayList<>(1)).add(number);
            }
        }
    }

    private List<Integer> mostPopulous(List<Integer> numbers) {
        numbers.sort((a, b) -> {
            int order = Long.compare(population(b), population(a));
            return order != 0 ? order : Integer.compare(a, b);
        });
        return numbers.subList(0, Math.min(numbers.size(), NONE));
    }

    private long population(int number) {
        return places.get(number & ~ALTERNATE).population();
    }

    private static List<Integer> writeBlocks(SortedMap<byte[], List<Integer>> byName, DataOutputStream out)
            throws IOException {
        List<Integer> starts = new ArrayList<>();
        byte[] before = new byte[0];
        int number = 0;
        for (Map.Entry<byte[], List<Integer>> entry : byName.entrySet()) {
            byte[] name = entry.getKey();
            if (number++ % BLOCK == 0) {
                starts.add(out.size());
                before = new byte[0];
            }
            int mismatch = Arrays.mismatch(before, name);
            int shared = mismatch < 0 ? name.length : mismatch;
            out.writeByte(shared);
            out.writeByte(name.length - shared);
            out.write(name, shared, name.length - shared);
            out.writeByte(entry.getValue().size());
            for (int place : entry.getValue()) {
                out.writeByte(place >> 16);
                out.writeShort(place);
            }
            before = name;
        }
        return starts;
    }

    private void writePlace(Feature place, DataOutputStream out) throws IOException {
        out.writeInt(Math.toIntExact(place.geonames()));
        out.writeInt(coordinate(place.latitude()));
        out.writeInt(coordinate(place.longitude()));
        out.writeInt((int) Math.min(place.population(), Integer.MAX_VALUE));
        out.writeByte(place.country() == null ? NONE : countries.indexOf(place.country()));
        out.writeByte(place.kind().code());
        out.writeShort(regionOf(place));
    }

    private static int coordinate(double degrees) {
        return Double.isNaN(degrees) ? UNKNOWN : (int) Math.round(degrees * DEGREE);
    }

    private int regionOf(Feature place) {
        for (String code = place.region(); code != null; code = Regions.firstLevel(code)) {
            Integer number = numberOfRegion.get(code);
            if (number != null && Regions.firstLevel(code) == null) {
                return number < NO_REGION ? number : NO_REGION;
            }
        }
        return NO_REGION;
    }
}
