package org.depeche.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.depeche.corpus.PartFormat;
import org.depeche.exchange.Defaults;
import org.depeche.exchange.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The job for Spark clusters, on this machine. Spark is no part of this program, so the job runs in a Java machine of its own, which
 * {@code spark/local} starts; that script also builds the job where it has to.
 *
 * @param master Spark's name for this machine and a number of threads
 * @param inputs files, folders and globs
 * @param defaults what holds for reports that do not say it themselves
 * @param output the folder, new or empty
 * @param format of the tables
 * @param partitions how many parts to write, or null to let the job choose
 * @param linkCopies whether near copies of earlier documents are linked to them and not coded
 */
record SparkJob(
        String master,
        List<String> inputs,
        Defaults defaults,
        String output,
        PartFormat format,
        @Nullable Integer partitions,
        boolean linkCopies) {
    /** The property that holds the folder the launcher is in. */
    static final String HOME = "depeche.home";

    private static final long SECONDS_TO_END = 10;

    /**
     * Runs the job; what it prints goes where this program's output goes.
     *
     * @param command for messages
     * @return the job's exit status
     * @throws ParameterException if there are inputs that a job cannot read
     */
    int run(CommandLine command) throws IOException {
        checkInputs(command);
        String home = System.getProperty(HOME);
        if (home == null || !Files.isRegularFile(Path.of(home, "spark", "local"))) {
            throw new IOException(
                    "--engine spark builds its job from the sources: use the launcher in their folder, ./depeche");
        }
        command.getOut().flush();
        command.getErr().flush();
        List<String> all =
                new ArrayList<>(List.of(Path.of(home, "spark", "local").toString(), master));
        all.addAll(arguments());
        ProcessBuilder builder = new ProcessBuilder(all).inheritIO();
        builder.environment()
                .put(
                        "DEPECHE_JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        return await(builder.start());
    }

    private void checkInputs(CommandLine command) {
        if (inputs.isEmpty() || inputs.contains(Inputs.STANDARD_INPUT)) {
            throw new ParameterException(
                    command, "--engine spark does not read standard input: name files, folders or globs");
        }
        for (String input : inputs) {
            if (input.startsWith("@")) {
                throw new ParameterException(
                        command,
                        "--engine spark does not read lists: name the files, folders or globs that " + input
                                + " holds (a file of that name is ./" + input + ")");
            }
        }
    }

    /** The options of the job; each value is joined to its option, so that one that begins with a dash is none itself. */
    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        inputs.forEach(input -> arguments.add("--input=" + input));
        arguments.add("--output=" + output);
        arguments.add("--format=" + format.name().toLowerCase(Locale.ROOT));
        arguments.add("--copies=" + (linkCopies ? "link" : "code"));
        if (partitions != null) {
            arguments.add("--partitions=" + partitions);
        }
        if (defaults.published() != null) {
            arguments.add("--published=" + defaults.published());
        }
        if (defaults.language() != null) {
            arguments.add("--language=" + defaults.language());
        }
        return arguments;
    }

    /** Waits for the job, and ends it where this program is ended. */
    private static int await(Process job) throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(job)));
        try {
            return job.waitFor();
        } catch (InterruptedException e) {
            job.destroy();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the Spark job was interrupted");
        }
    }

    private static void end(Process job) {
        job.descendants().forEach(ProcessHandle::destroy); // Maven, where it is building
        job.destroy();
        try {
            job.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
