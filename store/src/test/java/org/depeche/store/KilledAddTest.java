package org.depeche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.depeche.CodedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that adds documents is killed at random moments: the store is as before a batch or as after it. */
class KilledAddTest {
    private static final int KILLS = 20;
    private static final long LONGEST_MILLISECONDS = 900;

    @TempDir
    Path folder;

    @Test
    void nothingIsLostAndNothingDoubled() throws IOException, InterruptedException {
        Path file = folder.resolve("s.depeche");
        Random random = new Random(20261125);
        long before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process adder = start(file);
            Thread.sleep(random.nextLong(LONGEST_MILLISECONDS));
            adder.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
            long committed = Files.readAllLines(said()).stream()
                    .filter(line -> line.matches("committed \\d+"))
                    .mapToLong(line -> Long.parseLong(line.substring(10)))
                    .max()
                    .orElse(0);
            try (Store store = Store.open(file)) {
                long documents = store.documents();
                assertThat(documents % MadeUpReports.BATCH).as("whole batches").isZero();
                assertThat(documents).isGreaterThanOrEqualTo(Math.max(before, committed));
                check(store, documents);
                before = documents;
            }
        }
        assertThat(before).as("documents after all").isPositive();
    }

    /** Every document is there once, with all its events. */
    private static void check(Store store, long documents) throws IOException {
        List<String> ids = new ArrayList<>();
        List<CodedReport> wrong = new ArrayList<>();
        store.stream(EventFilter.ALL, report -> {
            ids.add(report.report().document());
            if (!report.records().equals(MadeUpReports.report(ids.size() - 1).records())) {
                wrong.add(report);
            }
        });
        assertThat(ids).doesNotHaveDuplicates().hasSize((int) documents);
        assertThat(wrong).isEmpty();
        assertThat(store.facets(EventFilter.ALL, 9).of(Criterion.ACTOR).stream()
                        .mapToLong(Facets.Count::events)
                        .sum())
                .isEqualTo(documents * MadeUpReports.EVENTS);
    }

    @Test
    void aSecondProgramIsToldWhoHasTheStore() throws IOException, InterruptedException {
        Path file = folder.resolve("s.depeche");
        Process adder = start(file);
        try {
            for (boolean readOnly : new boolean[] {false, true}) {
                assertThatThrownBy(() -> (readOnly ? Store.openReadOnly(file) : Store.open(file)).close())
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("is in use by another program")
                        .hasMessageContaining(String.valueOf(adder.pid()));
            }
        } finally {
            adder.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
    }

    /** Starts the program and waits until it adds. */
    private Process start(Path file) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(said(), "");
        Process adder = new ProcessBuilder(
                        java,
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MadeUpReports.class.getName(),
                        file.toString())
                .redirectOutput(said().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (!Files.readString(said()).startsWith("adding")) {
            assertThat(adder.isAlive()).as("the adder runs").isTrue();
            Thread.sleep(20);
        }
        return adder;
    }

    /** What the program writes. */
    private Path said() {
        return folder.resolve("said.txt");
    }
}
