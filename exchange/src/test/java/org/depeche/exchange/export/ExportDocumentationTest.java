package org.depeche.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depeche.exchange.HandmadeReport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docs/exports.md describes every column and field of every format. */
class ExportDocumentationTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void everyFormatIsDescribed() throws IOException {
        String document = Files.readString(DOCS.resolve("exports.md"));
        for (ExportFormat format : ExportFormat.values()) {
            assertThat(document).contains("| `" + format.name().toLowerCase(Locale.ROOT) + "` |");
        }
    }

    @Test
    void everyColumnIsDescribed() throws IOException {
        assertDescribed("polecat", PolecatWriter.columns());
        assertDescribed("gdelt", GdeltWriter.columns());
        assertDescribed("plover", ploverFields());
        assertThat(Files.readString(DOCS.resolve("records.md"))).contains(quoted(GeoJsonWriter.columns()));
    }

    private static void assertDescribed(String format, List<String> columns) throws IOException {
        String document = Files.readString(DOCS.resolve("exports.md"));
        int start = document.indexOf("\n## " + format + "\n");
        int end = document.indexOf("\n## ", start + 1);
        String section = document.substring(start, end < 0 ? document.length() : end);
        assertThat(section).contains(quoted(columns));
    }

    private static List<String> quoted(List<String> columns) {
        return columns.stream().map(column -> "`" + column + "`").toList();
    }

    /** All names of fields, those of objects within objects too. */
    private static List<String> ploverFields() throws IOException {
        List<String> names = new ArrayList<>();
        String line =
                Written.as(ExportFormat.PLOVER, List.of(HandmadeReport.REPORT)).text();
        collect(JsonMapper.shared().readTree(line), names);
        assertThat(names).contains("id", "geonameid", "cue");
        return names;
    }

    private static void collect(JsonNode node, List<String> names) {
        node.properties().forEach(property -> {
            names.add(property.getKey());
            collect(property.getValue(), names);
        });
        node.values().forEach(value -> collect(value, names));
    }
}
