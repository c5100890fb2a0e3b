package org.depeche.cli;

import java.util.concurrent.Callable;
import org.depeche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code depeche serve}: the desk on a store. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Shows a store, which is made where there is none, as pages in the browser, to this machine only, until stopped with Ctrl-C.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private DeskOptions desk = new DeskOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Store shown = Store.open(store.file())) {
            desk.serve(shown, shown::close, false, spec.commandLine());
        }
        return 0;
    }
}
