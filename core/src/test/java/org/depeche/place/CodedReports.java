package org.depeche.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Hand-coded reports with the places of their events, read from JSON Lines. */
final class CodedReports {
    /** A report and its places, each once. */
    record CodedReport(Report report, List<CodedPlace> places) {}

    /**
     * A place as coded.
     *
     * @param country ISO 3166-1 alpha-3, or null
     */
    record CodedPlace(String text, String name, @Nullable String country) {}

    private CodedReports() {}

    static List<CodedReport> read(Path file, String language) throws IOException {
        List<CodedReport> reports = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Map<?, ?> document = map(new Load(LoadSettings.builder().build()).loadFromString(escaped(line)));
            Report report = new Report(
                    string(document, "document"),
                    language,
                    null,
                    (String) document.get("title"),
                    string(document, "text"),
                    null);
            reports.add(new CodedReport(report, places(document)));
        }
        return reports;
    }

    private static List<CodedPlace> places(Map<?, ?> document) {
        List<CodedPlace> places = new ArrayList<>();
        for (Object event : (List<?>) Objects.requireNonNull(document.get("events"))) {
            if (map(event).get("place") instanceof Map<?, ?> place) {
                places.add(new CodedPlace(string(place, "text"), string(place, "name"), (String) place.get("country")));
            }
        }
        return places.stream().distinct().toList();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static String string(Map<?, ?> map, String key) {
        return (String) Objects.requireNonNull(map.get(key), key);
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
