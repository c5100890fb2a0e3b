package org.depeche.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.syntax.Parser;
import org.depeche.syntax.Tree;
import org.depeche.text.Report;
import org.depeche.text.TextReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Which dates of hand-coded events are among the time expressions of their reports; skipped where the hand-coded reports
 * are not beside the project.
 */
class GoldDatesTest {
    private static Optional<Path> file(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve("shared/gold").resolve(name);
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    @ParameterizedTest
    @CsvSource({
        "dev-fr.jsonl, fr, 0.92",
        "dev-briefs-fr.jsonl, fr, 0.98",
        "train-fr.jsonl, fr, 0.74",
        "dev-en.jsonl, en, 0.56",
        "train-en.jsonl, en, 0.63"
    })
    void findsTheDatesThatTheTextNames(String name, String language, double share) throws IOException {
        Optional<Path> file = file(name);
        assumeThat(file).isPresent();
        Reading reading = new Reading(language);
        int dates = 0;
        List<String> missed = new ArrayList<>();
        for (Map<?, ?> document : documents(file.orElseThrow())) {
            Set<String> found = reading.dates(document);
            for (Object event : (List<?>) Objects.requireNonNull(document.get("events"))) {
                String date = (String) ((Map<?, ?>) event).get("date");
                if (date != null && !date.equals(document.get("published"))) {
                    dates++;
                    if (!found.contains(date)) {
                        missed.add(document.get("document") + " " + date);
                    }
                }
            }
        }
        assertThat(1 - missed.size() / (double) dates).as("missed: %s", missed).isGreaterThan(share);
    }

    @Test
    void resolvesMonthsWithoutAYearByTheYearThatHadToBeSaid() throws IOException {
        Optional<Path> file = file("dev-fr.jsonl");
        assumeThat(file).isPresent();
        Map<?, ?> seed = documents(file.orElseThrow()).stream()
                .filter(document -> Objects.equals(document.get("document"), "seed-niger-2024"))
                .findFirst()
                .orElseThrow();
        assertThat(new Reading("fr").dates(seed)).containsExactlyInAnyOrder("2024-03", "2024-04", "2023-10/2023-12");
    }

    /** What reads a report. */
    private static final class Reading {
        private final String language;
        private final TextReader reader;
        private final Parser parser;
        private final TimeTagger tagger;
        private final PublicationDate publication;

        Reading(String language) {
            this.language = language;
            this.reader = TextReader.load(language);
            this.parser = Parser.load(language);
            this.tagger = TimeTagger.load(language);
            this.publication = PublicationDate.load(language, tagger);
        }

        Set<String> dates(Map<?, ?> document) {
            String published = (String) document.get("published");
            List<Tree> trees = reader
                    .read(new Report(
                            "document",
                            language,
                            null,
                            (String) document.get("title"),
                            (String) Objects.requireNonNull(document.get("text")),
                            null))
                    .stream()
                    .map(parser::parse)
                    .toList();
            Anchor anchor = published == null ? publication.infer(trees) : Anchor.given(LocalDate.parse(published));
            return tagger.tagAll(trees, anchor).stream()
                    .flatMap(List::stream)
                    .map(TimeExpression::edtf)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        }
    }

    private static List<Map<?, ?>> documents(Path file) throws IOException {
        List<Map<?, ?>> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            @Nullable Object document = new Load(LoadSettings.builder().build()).loadFromString(escaped(line));
            documents.add((Map<?, ?>) Objects.requireNonNull(document));
        }
        return documents;
    }

    /** The reader of YAML, of which JSON is a part, wants control characters escaped. */
    private static String escaped(String line) {
        StringBuilder result = new StringBuilder();
        line.chars().forEach(unit -> {
            boolean control = unit >= 0x7F && unit <= 0x9F;
            result.append(control ? String.format(Locale.ROOT, "\\u%04x", unit) : String.valueOf((char) unit));
        });
        return result.toString();
    }
}
