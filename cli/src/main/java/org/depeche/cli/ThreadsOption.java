package org.depeche.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that says how many reports are worked on at once. */
final class ThreadsOption {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many reports are worked on at once (default: as many as there are processors). What comes of it is"
                            + " the same for any number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /**
     * The number of threads.
     *
     * @param command whose option it is, for the message where the number cannot be
     */
    int threads(CommandLine command) {
        if (threads < 1 || threads > 1024) {
            throw new ParameterException(command, "--threads must be between 1 and 1024, not " + threads);
        }
        return threads;
    }
}
