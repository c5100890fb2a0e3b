package org.depeche.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.depeche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code depeche serve}: the desk on a store. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Shows a store as pages in the browser, to this machine only, until stopped with Ctrl-C.")
final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--store",
            paramLabel = "FILE",
            required = true,
            description = "The store; made where there is no such file.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Mixin
    private DeskOptions desk = new DeskOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Store store = Store.open(file)) {
            desk.serve(store, false, spec.commandLine());
        }
        return 0;
    }
}
