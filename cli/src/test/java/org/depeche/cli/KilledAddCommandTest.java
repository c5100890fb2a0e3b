package org.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code depeche add} is killed while it codes and writes: the same command again adds the rest, once. */
class KilledAddCommandTest {
    private static final int KILLS = 3;
    private static final int REPORTS = 48;

    /** A batch is four million characters: five reports, most of them blank. */
    private static final String BLANK = " ".repeat(800_000);

    @TempDir
    Path folder;

    @Test
    void nothingIsLostAndNothingDoubled() throws IOException, InterruptedException {
        String reports = reports().toString();
        Path killed = folder.resolve("killed.depeche");
        Path log = folder.resolve("log");
        Random random = new Random(20261125);
        long documents = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            long before = logLength(killed);
            Process add = Program.start(":", log, "add", "--store", killed.toString(), "--threads", "1", reports);
            long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (add.isAlive() && System.nanoTime() < latest && !writes(killed, before)) {
                Thread.sleep(1);
            }
            Thread.sleep(random.nextInt(100));
            assertThat(add.isAlive()).as(Files.readString(log)).isTrue();
            add.destroyForcibly().waitFor();
            long now = count(killed);
            assertThat(now).as("documents after kill %d", kill).isGreaterThanOrEqualTo(documents);
            documents = now;
        }
        assertThat(documents).as("documents after all kills").isBetween(1L, REPORTS - 1L);

        Run rest = Run.of("add", "--store", killed.toString(), reports);
        assertThat(rest.status()).as(rest.err()).isZero();
        assertThat(rest.out()).contains(documents + " already there; the store has " + REPORTS + " documents");
        Path whole = folder.resolve("whole.depeche");
        assertThat(Run.of("add", "--store", whole.toString(), reports).status()).isZero();
        assertThat(contents(killed)).isEqualTo(contents(whole)).contains("ASSAULT");
    }

    private Path reports() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < REPORTS; i++) {
            lines.append(
                    "{\"document\": \"r%d\", \"language\": \"fr\", \"text\": \"Des rebelles ont attaqué Gao.%s%d\"}\n"
                            .formatted(i, BLANK, i));
        }
        return Files.writeString(folder.resolve("reports.jsonl"), lines);
    }

    /**
     * Whether a batch is being written: the log of the database is long only then.
     *
     * @param before how long the log was that the program killed before has left
     */
    private static boolean writes(Path store, long before) throws IOException {
        long length = logLength(store);
        return length > 100_000 && length != before;
    }

    /** In bytes. */
    private static long logLength(Path store) throws IOException {
        Path log = Path.of(store + ".wal");
        return Files.exists(log) ? Files.size(log) : 0;
    }

    private static long count(Path store) {
        return Long.parseLong(query(store, "SELECT count(*) AS n FROM reports")
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow());
    }

    private static String contents(Path store) {
        return query(store, "SELECT document, md5(text) AS text FROM reports ORDER BY document")
                + query(store, "SELECT document, record FROM json ORDER BY document, id");
    }

    private static String query(Path store, String sql) {
        Run run = Run.of("query", "--store", store.toString(), sql);
        assertThat(run.status()).as(run.err()).isZero();
        return run.out();
    }
}
