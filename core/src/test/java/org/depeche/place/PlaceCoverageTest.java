package org.depeche.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.depeche.place.CodedReports.CodedPlace;
import org.depeche.place.CodedReports.CodedReport;
import org.depeche.syntax.Parser;
import org.depeche.syntax.Tree;
import org.depeche.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many of the places of hand-coded events the finder mentions, by name (or the same words) and country; skipped where
 * the reports are not at hand. With {@code -Ddepeche.places.list=true} it lists what was missed and what was found.
 */
class PlaceCoverageTest {
    private static final Path REPORTS = Path.of("..", "..", "shared", "gold");

    private final Map<String, Integer> missed = new TreeMap<>();
    private final Map<String, Integer> found = new TreeMap<>();

    @ParameterizedTest
    @CsvSource({
        "train-fr, fr, 0.88",
        "dev-fr, fr, 0.92",
        "dev-briefs-fr, fr, 0.90",
        "train-en, en, 0.75",
        "dev-en, en, 0.80",
    })
    void mentionsTheCodedPlaces(String file, String language, double least) throws IOException {
        Path path = REPORTS.resolve(file + ".jsonl");
        assumeTrue(Files.exists(path));
        PlaceFinder finder = PlaceFinder.load(language, Countries.load(language), Gazetteer.load());
        Parser parser = Parser.load(language);
        TextReader reader = TextReader.load(language);
        int right = 0;
        int all = 0;
        for (CodedReport coded : CodedReports.read(path, language)) {
            List<Tree> trees =
                    reader.read(coded.report()).stream().map(parser::parse).toList();
            List<PlaceMention> mentions = finder.find(trees);
            mentions.forEach(mention -> found.merge(string(mention), 1, Integer::sum));
            for (CodedPlace place : coded.places()) {
                boolean agrees = mentions.stream().anyMatch(mention -> agrees(mention, place));
                right += agrees ? 1 : 0;
                all++;
                if (!agrees) {
                    missed.merge(place + " " + similar(mentions, place), 1, Integer::sum);
                }
            }
        }
        System.out.printf(Locale.ROOT, "%s: %d of %d places found (%.3f)%n", file, right, all, (double) right / all);
        if (Boolean.getBoolean("depeche.places.list")) {
            list("missed", missed);
            list("found", found);
        }
        assertThat((double) right / all).isGreaterThan(least);
    }

    private static boolean agrees(PlaceMention mention, CodedPlace place) {
        boolean name = fold(mention.place().name()).equals(fold(place.name()))
                || fold(mention.text()).equals(fold(place.text()));
        return name && Objects.equals(place.country(), mention.place().country());
    }

    private static String similar(List<PlaceMention> mentions, CodedPlace place) {
        return mentions.stream()
                .filter(mention ->
                        fold(place.text()).contains(fold(mention.place().name())))
                .map(PlaceCoverageTest::string)
                .distinct()
                .collect(Collectors.joining("; ", "[", "]"));
    }

    private static String string(PlaceMention mention) {
        return mention.text() + " = " + mention.place().name() + " "
                + mention.place().country() + (mention.anaphoric() ? " (stands in)" : "");
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static void list(String title, Map<String, Integer> counts) {
        System.out.println("== " + title);
        counts.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .forEach(entry -> System.out.println(entry.getValue() + " " + entry.getKey()));
    }
}
