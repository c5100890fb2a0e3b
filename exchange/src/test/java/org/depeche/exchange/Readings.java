package org.depeche.exchange;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads inputs as a command does, and describes what came of them. */
final class Readings {
    private Readings() {}

    /** All readings of the inputs. */
    static List<Reading> of(String... names) {
        List<Reading> readings = new ArrayList<>();
        try (Inputs inputs =
                new Inputs(List.of(names), new ByteArrayInputStream(new byte[0]), null, Defaults.NONE, note -> {})) {
            for (Reading reading = inputs.next(); reading != null; reading = inputs.next()) {
                readings.add(reading);
            }
        }
        return readings;
    }

    static List<Reading> of(Path... files) {
        return of(Arrays.stream(files).map(Path::toString).toArray(String[]::new));
    }

    /** A line a reading: a report's id, or why there is none, after "!" (failed) or "-" (skipped); without the folder. */
    static List<String> described(Path folder, String... names) {
        return Arrays.stream(of(names).toArray(Reading[]::new))
                .map(Readings::describe)
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }

    static List<String> described(Path folder, Path... files) {
        return described(folder, Arrays.stream(files).map(Path::toString).toArray(String[]::new));
    }

    private static String describe(Reading reading) {
        if (reading instanceof Reading.Read read) {
            return read.report().document();
        }
        return reading instanceof Reading.Failed failed
                ? "! " + failed.where() + " " + failed.reason()
                : "- " + ((Reading.Skipped) reading).where() + " " + ((Reading.Skipped) reading).reason();
    }
}
