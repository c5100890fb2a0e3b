package org.depeche.names;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.place.Countries;
import org.depeche.place.Gazetteer;
import org.depeche.place.PlaceFinder;
import org.depeche.syntax.Parser;
import org.depeche.syntax.Tree;
import org.depeche.text.Report;
import org.depeche.text.TextReader;
import org.depeche.time.Anchor;
import org.depeche.time.TimeTagger;

/** The participants of texts, read with all that reading takes, for tests. */
final class Participants {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 16);
    private static final Map<String, Pipeline> PIPELINES = new HashMap<>();

    /** What it takes to read a text in one language. */
    private record Pipeline(
            TextReader reader, Parser parser, TimeTagger times, PlaceFinder places, EntityFinder entities) {
        static Pipeline load(String language) {
            return new Pipeline(
                    TextReader.load(language),
                    Parser.load(language),
                    TimeTagger.load(language),
                    PlaceFinder.load(language, Countries.load(language), Gazetteer.load()),
                    EntityFinder.load(language));
        }

        List<Entity> find(String text) {
            Report report = new Report("test", null, DAY, null, text, null);
            List<Tree> trees = reader.read(report).stream().map(parser::parse).toList();
            return entities.find(report, trees, places.find(trees), times.tagAll(trees, Anchor.given(DAY)), DAY);
        }
    }

    static List<Entity> find(String language, String text) {
        return PIPELINES.computeIfAbsent(language, Pipeline::load).find(text);
    }

    static Entity last(String language, String text, String phrase) {
        List<Entity> found = find(language, text);
        return found.stream()
                .filter(entity -> entity.text().equals(phrase))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError(phrase + " is not among " + found));
    }

    static String code(Entity entity) {
        return (entity.country() + " " + entity.sector() + " " + String.join(" ", entity.otherSectors())).strip();
    }

    private Participants() {}
}
