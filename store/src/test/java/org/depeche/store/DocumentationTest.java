package org.depeche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.depeche.coding.Status;
import org.depeche.lexicon.EventType;
import org.depeche.lexicon.Quad;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/store.md says of views is so. */
class DocumentationTest {
    private static final Path PAGE = Path.of("..", "docs", "store.md");

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private String page = "";

    @BeforeEach
    void open() throws IOException {
        page = Files.readString(PAGE);
        file = folder.resolve("s.depeche");
        try (Store store = Store.open(file)) {
            store.add(store.begin("1", "x", ""), List.of(MadeUpReports.report(0)));
        }
    }

    private List<List<@Nullable Object>> ask(String sql) throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        SqlQuery.run(file, sql, new SqlQuery.Sink() {
            @Override
            public void columns(List<String> names) {}

            @Override
            public void row(List<@Nullable Object> values) {
                rows.add(values);
            }
        });
        return rows;
    }

    @Test
    void everyViewIsThereWithTheColumnsListed() throws IOException {
        Map<String, List<String>> documented = documented();
        assertThat(documented.keySet()).containsExactly("corrections", "events", "json", "reports", "roles", "runs");
        for (Map.Entry<String, List<String>> view : documented.entrySet()) {
            List<String> columns = new ArrayList<>();
            ask("SELECT column_name FROM duckdb_columns() WHERE table_name = '" + view.getKey()
                            + "' ORDER BY column_index")
                    .forEach(row -> columns.add(String.valueOf(row.get(0))));
            assertThat(view.getValue()).as(view.getKey()).containsExactlyElementsOf(columns);
        }
        List<String> views = new ArrayList<>();
        ask("SELECT view_name FROM duckdb_views() WHERE NOT internal")
                .forEach(row -> views.add(String.valueOf(row.get(0))));
        assertThat(documented.keySet()).containsAll(views);
    }

    /** The views with their columns: the names in backquotes before the section's prose, those in brackets are values. */
    private Map<String, List<String>> documented() {
        Map<String, List<String>> views = new TreeMap<>();
        String[] sections = page.split("\n### ", -1);
        for (String section : Arrays.copyOfRange(sections, 1, sections.length)) {
            String name = section.lines().findFirst().orElse("");
            if (!name.equals("Examples")) {
                String list = Arrays.stream(section.split("\n\n", -1))
                        .filter(paragraph -> paragraph.contains("`, `"))
                        .findFirst()
                        .orElse("")
                        .replaceAll("\\([^)]*\\)", "");
                views.put(name, names(list.contains(": `") ? list.substring(list.indexOf(": `")) : list));
            }
        }
        return views;
    }

    private static List<String> names(String text) {
        return Pattern.compile("`([a-z_]+)`")
                .matcher(text)
                .results()
                .map((MatchResult name) -> name.group(1))
                .toList();
    }

    @Test
    void everyExampleRuns() throws IOException {
        List<String> examples = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(example -> example.group(1))
                .toList();
        assertThat(examples).hasSize(3);
        for (String example : examples) {
            ask(example);
        }
        assertThat(ask("SELECT * FROM events")).hasSize(MadeUpReports.EVENTS);
    }

    @Test
    void theSchemaKnowsTheValuesOfTheOntology() throws IOException {
        Map<String, List<String>> values = Map.of(
                "event_type", Arrays.stream(EventType.values()).map(Enum::name).toList(),
                "quad", Arrays.stream(Quad.values()).map(Quad::label).toList(),
                "status", Arrays.stream(Status.values()).map(Status::label).toList(),
                "review", Arrays.stream(Review.values()).map(Review::label).toList());
        for (Map.Entry<String, List<String>> type : values.entrySet()) {
            assertThat(ask("SELECT unnest(enum_range(NULL::" + type.getKey() + "))::VARCHAR"))
                    .extracting(row -> String.valueOf(row.get(0)))
                    .as(type.getKey())
                    .containsExactlyElementsOf(type.getValue());
        }
    }
}
