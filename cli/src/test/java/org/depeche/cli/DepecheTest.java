package org.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depeche.exchange.CsvWriter;
import org.depeche.lexicon.EventType;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class DepecheTest {
    @Test
    void everyCommandAndOptionIsDocumented() throws IOException {
        String documentation =
                Files.readString(Path.of("..", "README.md")) + Files.readString(Path.of("..", "docs", "cli.md"));
        List<String> undocumented = new ArrayList<>();
        for (Map.Entry<String, CommandLine> command :
                Depeche.commandLine().getSubcommands().entrySet()) {
            int start = documentation.indexOf("## depeche " + command.getKey());
            if (start < 0) {
                undocumented.add(command.getKey());
                continue;
            }
            int end = documentation.indexOf("\n## ", start + 1);
            String section = documentation.substring(start, end < 0 ? documentation.length() : end);
            for (OptionSpec option : command.getValue().getCommandSpec().options()) {
                if (!option.usageHelp() && !option.versionHelp() && !section.contains("`" + option.longestName())) {
                    undocumented.add(command.getKey() + " " + option.longestName());
                }
            }
        }
        assertThat(undocumented).isEmpty();
    }

    @Test
    void everyColumnIsDocumented() throws IOException {
        String documentation = Files.readString(Path.of("..", "docs", "records.md"));
        assertThat(CsvWriter.columns())
                .allSatisfy(column -> assertThat(documentation).contains("`" + column + "`"));
    }

    @Test
    void theExampleOfTheReadmeIsTheOneInTheFolder() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        for (String line : Files.readAllLines(Path.of("..", "examples", "report.txt"))) {
            assertThat(readme).contains(line);
        }
    }

    @Test
    void aCommandThatIsNotThereIsAUsageError() {
        Run run = Run.of("cod", "report.txt");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean", "depeche code");
        assertThat(Run.of().status()).isEqualTo(2);
    }

    @Test
    void versionAndHelp() {
        assertThat(Run.of("--version").out()).matches("depeche \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
        assertThat(Run.of("--help").out()).contains("code", "explain", "evaluate", "types");
        assertThat(Run.of("code", "--help").status()).isZero();
    }

    @Test
    void typesListsTheOntology() {
        String out = Run.of("types").out();
        for (EventType type : EventType.values()) {
            assertThat(out).contains(type.name(), type.definition());
            type.modeScores().keySet().forEach(mode -> assertThat(out).contains("    " + mode));
        }
    }

    @Test
    void explainShowsWhatWasTriedAndWhy() {
        Run run =
                Run.reading("Le Tchad a retiré ses soldats de Kidal mardi, selon Paris.", "explain", "--sentence", "0");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("nsubj of", "fr/retreat/retirer", "did not fire, as ", "for   ", "against   ")
                .contains("place       ", "time        mardi", "cue         selon");
        assertThat(Run.reading("尼日尔", "explain").status()).isOne();
        assertThat(Run.reading("Le Tchad proteste contre la décision.", "explain", "--document", "x")
                        .err())
                .contains("has no document 'x'");
    }
}
