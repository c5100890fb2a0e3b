package org.depeche.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code depeche corpus --engine spark} starts, in a folder of its own that looks like the project's. */
class LocalScriptTest {
    @TempDir
    private Path home;

    private String printed = "";

    @BeforeEach
    void project() throws IOException {
        Files.createDirectories(home.resolve("spark/src/main"));
        Files.createDirectories(home.resolve("dist"));
        for (String name : List.of("local", "java.options", "log4j2.properties", "pom.xml")) {
            Files.copy(
                    Path.of(name),
                    home.resolve("spark").resolve(name),
                    java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.writeString(home.resolve("pom.xml"), "");
        Files.writeString(home.resolve("dist/built"), "");
    }

    /** A Maven that does this instead. */
    private void maven(String does) throws IOException {
        Path maven = Files.createDirectories(home.resolve("bin")).resolve("mvn");
        Files.writeString(maven, "#!/bin/sh\n" + does + "\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("spark/local").toString()));
        command.addAll(List.of(arguments));
        File log = home.resolve("log").toFile();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        builder.environment().put("DEPECHE_JAVA", System.getProperty("java.home") + "/bin/java");
        builder.environment().put("PATH", home.resolve("bin") + ":" + System.getenv("PATH"));
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        printed = Files.readString(log.toPath());
        return process.exitValue();
    }

    @Test
    void theJobIsBuiltOnceAndItsStatusAndMessagesPassThrough() throws Exception {
        String libraries = Arrays.stream(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                .filter(place -> !place.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        Files.writeString(home.resolve("libraries"), libraries);
        maven("mkdir -p spark/target/local && echo once >>builds && cp libraries spark/target/classpath"
                + " && : >spark/target/local/depeche-store-1.jar && : >spark/target/depeche-spark-1.jar");
        Path report = Files.writeString(home.resolve("report 1.txt"), "La police a arrêté 12 manifestants à Dakar.");
        int status = run(
                "local[2]",
                "--input=" + report,
                "--input=-none.txt",
                "--language=fr",
                "--partitions=1",
                "--output=" + home.resolve("out"));
        // As depeche corpus ends where a document failed.
        assertThat(status).as(printed).isOne();
        assertThat(printed.lines().map(line -> line.replaceAll("\\s+", " ")))
                .containsExactly(
                        "depeche: building the Spark job (Spark, 300 MB, is fetched once) …",
                        "read 2 documents",
                        "coded 1 with 1 events",
                        "failed 1",
                        " -none.txt does not exist: check the name");
        assertThat(home.resolve("out/documents/_SUCCESS")).exists();
        assertThat(run("local", "--input=x", "--output=y", "--partitions=0")).isEqualTo(2);
        assertThat(printed).startsWith("--partitions must be at least 1, not 0\n");
        assertThat(home.resolve("builds")).hasContent("once\n");
    }

    @Test
    void aBuildThatFailsIsSaidAndNothingRun() throws Exception {
        maven("echo '[ERROR] Could not resolve dependencies'; exit 1");
        assertThat(run("local", "--input=x", "--output=y")).isOne();
        assertThat(printed)
                .contains(
                        "[ERROR] Could not resolve dependencies",
                        "depeche: the Spark job could not be built; all of Maven's output is in "
                                + home.resolve("dist/spark/build.log"),
                        "see that the network is there");
        assertThat(home.resolve("dist/spark/built")).doesNotExist();
    }

    @Test
    void aMissingMavenIsSaid() throws Exception {
        Path bin = Files.createDirectories(home.resolve("bin"));
        for (String name : List.of("dirname", "find", "tr", "cat")) {
            Path command =
                    Files.writeString(bin.resolve(name), "#!/bin/sh\nPATH=/usr/bin:/bin exec " + name + " \"$@\"\n");
            assertThat(command.toFile().setExecutable(true)).isTrue();
        }
        File log = home.resolve("log").toFile();
        ProcessBuilder builder = new ProcessBuilder(
                        "bash", home.resolve("spark/local").toString(), "local")
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().put("PATH", bin.toString());
        assertThat(builder.start().waitFor()).isOne();
        assertThat(Files.readString(log.toPath()))
                .isEqualTo("depeche: Maven is missing, which builds the Spark job: sudo apt install maven\n");
    }
}
