package org.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {
    /** Two mentions: an attack and talks, in a text with a character of two UTF-16 code units. */
    private static final String GOLD = """
            {"document": "d", "language": "fr", "published": "2024-03-14", "title": null,
             "text": "🙂 Des rebelles ont attaqué Gao. Le ministre a rencontré son homologue.",
             "events": [
              {"event": "E1", "type": "ASSAULT", "mode": "firearms", "trigger": "attaqué", "start": 19, "end": 26,
               "actors": [{"text": "Des rebelles", "country": "MLI", "sector": "REB", "other_sectors": []}],
               "recipients": [], "date": "2024-03-12", "place": {"text": "Gao", "name": "Gao", "country": "MLI"},
               "status": "actual", "sources": [], "killed": 3},
              {"event": "E2", "type": "CONSULT", "mode": null, "trigger": "rencontré", "start": 46, "end": 55,
               "actors": [], "recipients": [], "date": null, "place": null, "status": "actual", "sources": []}]}
            """.replace("\n", " ");

    private static final String RECORDS = """
            {"document": "d", "type": "ASSAULT", "mode": "firearms", "trigger": {"text": "attaqué", "start": 19, "end": 26},\
             "actors": [{"country": "MLI", "sector": "UAF", "other_sectors": ["REB"]}], "recipients": [],\
             "date": {"edtf": "2024-03-12"}, "place": {"text": "Gao", "name": "Gao", "country": "MLI"}, "status": "future",\
             "sources": [], "counts": {"killed": 3}}
            {"document": "d", "type": "AID", "trigger": {"text": "Le", "start": 32, "end": 34}, "actors": [], "status": "actual"}
            {"document": "other", "type": "AID", "trigger": {"text": "x", "start": 0, "end": 1}}
            """;

    @TempDir
    private Path folder;

    @Test
    void printsTheFigures() throws IOException {
        Run run = Run.of("evaluate", write("gold.jsonl", GOLD), write("records.jsonl", RECORDS));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("""
                1 documents, 2 gold mentions, 2 predicted records
                events     P 0.500  R 0.500  F1 0.500
                spotted    P 1.000  R 1.000  F1 1.000
                who        P 0.500  R 0.500  F1 0.500
                record     P 0.000  R 0.000  F1 0.000
                right among the matched: actors 1.000 (of 1), recipients 1.000 (of 1), status 0.000 (of 1), \
                sources 1.000 (of 1), date 1.000 (of 1), place 1.000 (of 1), mode 1.000 (of 1), counts 1.000 (of 1)
                  AID        P 0.00 R 0.00 F1 0.00  gold 0
                  ASSAULT    P 1.00 R 1.00 F1 1.00  gold 1
                  CONSULT    P 0.00 R 0.00 F1 0.00  gold 1
                """);
    }

    @Test
    void showsTheErrorsAskedFor() throws IOException {
        Run run = Run.of("evaluate", write("g.jsonl", GOLD), write("r.jsonl", RECORDS), "--errors", "5");
        assertThat(run.out())
                .contains(
                        "missed: d CONSULT …🙂 Des rebelles ont attaqué Gao. Le ministre a »rencontré« son homologue.…",
                        "false alarm: d AID …🙂 Des rebelles ont attaqué Gao. »Le« ministre a rencontré son homologue.…");
    }

    @Test
    void printsTheFiguresAsJson() throws IOException {
        Run run = Run.of("evaluate", write("g.jsonl", GOLD), write("r.jsonl", RECORDS), "--json");
        JsonNode figures = JsonMapper.shared().readTree(run.out());
        assertThat(figures.path("events").path("f1").asDouble()).isEqualTo(0.5);
        assertThat(figures.path("right_among_matched").path("status").get(0).asDouble())
                .isZero();
        assertThat(figures.path("by_type").path("CONSULT").path("gold").asInt()).isOne();
    }

    @Test
    void codesTheTextsWhereThereAreNoRecords() throws IOException {
        Run run = Run.of("evaluate", write("gold.jsonl", GOLD));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("1 documents, 2 gold mentions, ");
    }

    @Test
    void aWrongLineIsNamed() throws IOException {
        String gold = write("gold.jsonl", GOLD);
        Run type = Run.of("evaluate", gold, write("r.jsonl", RECORDS.replace("\"AID\"", "\"HELP\"")));
        assertThat(type.status()).isOne();
        assertThat(type.err()).contains("r.jsonl:2 is no record: there is no event type \"HELP\"");
        Run json = Run.of("evaluate", gold, write("s.jsonl", RECORDS + "{"));
        assertThat(json.err()).contains("s.jsonl:4 is not valid JSON");
        Run missing = Run.of("evaluate", folder.resolve("none.jsonl").toString());
        assertThat(missing.status()).isOne();
        assertThat(missing.err()).contains("none.jsonl does not exist");
        Run noGold = Run.of("evaluate", write("no.jsonl", "{\"text\": \"x\"}"));
        assertThat(noGold.err()).contains("no.jsonl:1: not a hand-coded document");
    }

    /** Against the reference implementation, where it and Python are at hand. */
    @Test
    void givesTheFiguresOfTheReferenceImplementation() throws IOException, InterruptedException {
        Path shared = Path.of("..", "..", "shared");
        Path script = shared.resolve("tools/score.py");
        Path gold = shared.resolve("gold/dev-briefs-fr.jsonl");
        assumeTrue(Files.exists(script) && Files.exists(gold), "no reference implementation beside the project");
        Path records = folder.resolve("records.jsonl");
        assertThat(Run.of("code", "-f", "jsonl", "-o", records.toString(), gold.toString())
                        .status())
                .isZero();
        for (String option : new String[] {"--errors=0", "--json"}) {
            Process python;
            try {
                python = new ProcessBuilder("python3", script.toString(), gold.toString(), records.toString(), option)
                        .redirectErrorStream(true)
                        .start();
            } catch (IOException e) {
                assumeTrue(false, "no Python");
                return;
            }
            try (InputStream output = python.getInputStream()) {
                String expected = new String(output.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(python.waitFor()).as(expected).isZero();
                assertThat(Run.of("evaluate", gold.toString(), records.toString(), option)
                                .out())
                        .isEqualTo(expected);
            }
        }
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
