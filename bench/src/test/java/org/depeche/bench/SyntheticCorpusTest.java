package org.depeche.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.depeche.exchange.Defaults;
import org.depeche.exchange.Inputs;
import org.depeche.exchange.Reading;
import org.depeche.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SyntheticCorpusTest {
    @TempDir
    private Path folder;

    @Test
    void reportsAreWholeDifferentAndInBothLanguages() throws IOException {
        Set<String> texts = new HashSet<>();
        Map<String, Integer> languages = new HashMap<>();
        int copies = 0;
        for (JsonNode report : reports(2000)) {
            String text = report.path("text").asString();
            assertThat(text)
                    .doesNotContain("{", "}", "de le ", "de les ", "à le ")
                    .startsWith(report.path("title").asString() + "\n\n");
            assertThat(text.length()).isBetween(200, 4000);
            assertThat(texts.add(text)).isTrue();
            languages.merge(report.path("language").asString(), 1, Integer::sum);
            copies += report.has("copy_of") ? 1 : 0;
        }
        assertThat(languages.get("fr")).isBetween(1300, 1500);
        assertThat(languages.get("en")).isBetween(500, 700);
        assertThat(copies).isBetween(70, 130);
    }

    @Test
    void aCopyFollowsTheReportItWasMadeOf() throws IOException {
        Map<String, String> earlier = new HashMap<>();
        for (JsonNode report : reports(2000)) {
            String text = report.path("text").asString();
            if (report.has("copy_of")) {
                String id = report.path("copy_of").asString();
                assertThat(earlier).containsKey(id);
                String original = Objects.requireNonNull(earlier.get(id));
                String third = original.split("[.] ", 4)[2];
                assertThat(text).contains(third);
            }
            earlier.put(report.path("document").asString(), text);
        }
    }

    private static List<JsonNode> reports(int count) throws IOException {
        StringWriter out = new StringWriter();
        new SyntheticCorpus().write(count, out);
        return out.toString().lines().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void aLongerCorpusBeginsWithTheShorter() throws IOException {
        Path shorter = folder.resolve("a.jsonl");
        Path longer = folder.resolve("b.jsonl");
        SyntheticCorpus.main(new String[] {"20", shorter.toString()});
        SyntheticCorpus.main(new String[] {"30", longer.toString()});
        assertThat(Files.readString(longer)).startsWith(Files.readString(shorter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"crawl.warc", "crawl.warc.gz"})
    void aCrawlHoldsTheSameReports(String name) throws IOException {
        Path crawl = folder.resolve(name);
        SyntheticCorpus.main(new String[] {"20", crawl.toString()});
        List<Report> read = new ArrayList<>();
        try (Inputs inputs =
                new Inputs(List.of(crawl.toString()), InputStream.nullInputStream(), null, Defaults.NONE, note -> {})) {
            for (Reading reading = inputs.next(); reading != null; reading = inputs.next()) {
                read.add(((Reading.Read) reading).report());
            }
        }
        List<JsonNode> reports = reports(20);
        assertThat(read).hasSameSizeAs(reports);
        for (int i = 0; i < read.size(); i++) {
            JsonNode report = reports.get(i);
            assertThat(read.get(i).title()).isEqualTo(report.path("title").asString());
            assertThat(read.get(i).published())
                    .hasToString(report.path("published").asString());
            assertThat(report.path("text").asString().replaceAll("\\s+", " "))
                    .isEqualTo((read.get(i).title() + " " + read.get(i).text()).replaceAll("\\s+", " "));
        }
    }
}
