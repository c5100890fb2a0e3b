package org.depeche.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the store, the same for all commands that use one. */
final class StoreOption {
    @Option(
            names = {"-s", "--store"},
            paramLabel = "FILE",
            required = true,
            description = "The file of the store.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    Path file() {
        return file;
    }
}
