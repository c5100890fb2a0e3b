package org.depeche.train.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depeche.Analyser;
import org.depeche.exchange.GoldReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GapsTest {
    @TempDir
    private Path folder;

    @Test
    void listsWhatLexiconAndNamesHaveOtherwise() throws IOException {
        String line = """
                {"document": "d", "language": "fr", "published": "2024-05-02", "title": null, \
                "text": "La France a bombardé des rebelles maliens. Le Niger a zigouillé deux soldats.", \
                "events": [{"event": "E1", "type": "ACCUSE", "mode": null, "trigger": "bombardé", "start": 12, "end": 20, \
                "actors": [{"text": "La France", "country": "FRA", "sector": "LAB", "other_sectors": []}], "recipients": [], \
                "date": null, "place": null, "status": "actual", "sources": [], "counts": {}}, \
                {"event": "E2", "type": "ASSAULT", "mode": null, "trigger": "zigouillé", "start": 54, "end": 63, \
                "actors": [], "recipients": [], "date": null, "place": null, "status": "actual", "sources": [], "counts": {}}]}
                """;
        Path file = Files.writeString(folder.resolve("gold.jsonl"), line);
        List<String> lines = Gaps.lines(Analyser.load("fr"), new GoldReader().read(file));
        assertThat(lines)
                .containsExactly(
                        "1\tTYPE\tbombarder\tACCUSE\tfr/assault/bombarder\tLa France a [bombardé] des rebelles maliens.",
                        "1\tWHO\tFrance\tFRA LAB\tFRA GOV\t{La France} La France a [bombardé] des rebelles maliens.",
                        "1\tWORD\tzigouiller\tASSAULT\t-\tLe Niger a [zigouillé] deux soldats.");
    }
}
