package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.depeche.exchange.GoldWriter;
import org.depeche.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code depeche gold}: what people have gone through, as hand-coded documents. */
@Command(
        name = "gold",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Writes the reports whose events people have gone through in the desk as hand-coded documents, which"
                        + " evaluate reads.")
final class GoldCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--partly",
            description = "Reports with some events that nobody has looked at, too; these are taken as they are.")
    private boolean partly;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes to this file, which appears once all is written.")
    private @Nullable Path output;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (Store source = Store.openReadOnly(store.file());
                Output target =
                        output == null ? Output.standard(spec.commandLine().getOut()) : Output.file(output)) {
            GoldWriter writer = new GoldWriter(target.writer());
            long documents = source.corrections().gold(partly, writer::write);
            writer.finish();
            target.complete();
            spec.commandLine().getErr().println(Count.of(documents, "document") + " written");
            spec.commandLine().getErr().flush();
        }
        return 0;
    }
}
