package org.depeche.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depeche.text.Report;
import org.depeche.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * How many of the places in hand-coded reports are found by name and country; skipped where the reports are not at hand.
 * With {@code -Ddepeche.places.misses=true} the misses and the names found are printed.
 */
class PlaceCoverageTest {
    private static final Path REPORTS = Path.of("..", "..", "shared", "gold");
    private static final boolean VERBOSE = Boolean.getBoolean("depeche.places.misses");

    private final Map<String, Integer> missed = new TreeMap<>();
    private final Map<String, Integer> found = new TreeMap<>();

    @ParameterizedTest
    @CsvSource({"train-fr, fr, 0.6", "dev-fr, fr, 0.6", "dev-briefs-fr, fr, 0.6", "train-en, en, 0.4", "dev-en, en, 0.4"
    })
    void findsTheCodedPlaces(String file, String language, double least) throws IOException {
        Path path = REPORTS.resolve(file + ".jsonl");
        assumeTrue(Files.exists(path));
        Countries countries = Countries.load(language);
        PlaceFinder finder = PlaceFinder.load(language, countries, Gazetteer.load());
        TextReader reader = TextReader.load(language);
        int right = 0;
        int all = 0;
        for (String line : Files.readAllLines(path)) {
            Map<?, ?> document = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(escaped(line));
            Report report = new Report(
                    "gold", language, null, (String) document.get("title"), (String) document.get("text"), null);
            List<PlaceMention> mentions = finder.find(FlatTrees.of(reader, report));
            mentions.forEach(mention -> count(
                    found,
                    mention.text() + " = " + mention.place().name() + " "
                            + mention.place().country() + (mention.place().geonames() > 0 ? "" : " -")
                            + (mention.anaphoric() ? " (stands in)" : "")));
            for (Map<?, ?> place : places(document)) {
                all++;
                if (mentions.stream().anyMatch(mention -> agrees(mention, place))) {
                    right++;
                } else {
                    count(
                            missed,
                            place.get("text") + " = " + place.get("name") + " " + place.get("country")
                                    + candidates(mentions, place));
                }
            }
        }
        System.out.printf(Locale.ROOT, "%s: %d of %d places found (%.3f)%n", file, right, all, (double) right / all);
        if (VERBOSE) {
            print("missed", missed);
            print("found", found);
        }
        assertThat((double) right / all).isGreaterThan(least);
    }

    /** YAML, which reads JSON, wants control characters escaped. */
    private static String escaped(String line) {
        StringBuilder result = new StringBuilder();
        line.chars().forEach(unit -> {
            if (unit >= 0x7F && unit <= 0x9F) {
                result.append(String.format(Locale.ROOT, "\\u%04x", unit));
            } else {
                result.append((char) unit);
            }
        });
        return result.toString();
    }

    private static List<Map<?, ?>> places(Map<?, ?> document) {
        List<Map<?, ?>> places = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Object event : (List<?>) document.get("events")) {
            if (((Map<?, ?>) event).get("place") instanceof Map<?, ?> place && seen.add(place)) {
                places.add(place);
            }
        }
        return places;
    }

    private static boolean agrees(PlaceMention mention, Map<?, ?> place) {
        boolean name = fold(mention.place().name()).equals(fold((String) place.get("name")))
                || fold(mention.text()).equals(fold((String) place.get("text")));
        return name
                && String.valueOf(place.get("country"))
                        .equals(String.valueOf(mention.place().country()));
    }

    private static String candidates(List<PlaceMention> mentions, Map<?, ?> place) {
        StringBuilder near = new StringBuilder();
        for (PlaceMention mention : mentions) {
            if (fold((String) place.get("text")).contains(fold(mention.place().name()))) {
                near.append(" [")
                        .append(mention.text())
                        .append(" = ")
                        .append(mention.place().name())
                        .append(' ')
                        .append(mention.place().country())
                        .append(']');
            }
        }
        return near.toString();
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static void count(Map<String, Integer> counts, String key) {
        counts.merge(key, 1, Integer::sum);
    }

    private static void print(String title, Map<String, Integer> counts) {
        System.out.println("== " + title);
        counts.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .forEach(entry -> System.out.println(entry.getValue() + " " + entry.getKey()));
    }
}
