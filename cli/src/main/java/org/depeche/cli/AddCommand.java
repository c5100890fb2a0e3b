package org.depeche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.depeche.batch.Coders;
import org.depeche.exchange.Inputs;
import org.depeche.store.Intake;
import org.depeche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depeche add}: reports into a store. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Codes reports and adds them to a store, which is made where there is none. A report that the store"
                        + " holds already, same id or same text, is kept once.")
final class AddCommand implements Callable<Integer> {
    @Parameters(paramLabel = "INPUT", description = "As for code; standard input where left out or '-'.")
    private List<String> inputs = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        int coding = threads.threads(spec.commandLine());
        PrintWriter err = spec.commandLine().getErr();
        Failures failures = new Failures();
        try (Store target = Store.open(store.file());
                Inputs documents = reports.open(inputs, err);
                Progress progress = Progress.of("Adding", reports.bytes(inputs), " MB", 1 << 20, err)) {
            String options =
                    String.join(" ", spec.commandLine().getParseResult().originalArgs());
            Intake.Summary added = new Intake(target, new Coders(), coding).add(documents, options, outcome -> {
                failures.add(outcome);
                progress.done(outcome, documents.bytesRead());
            });
            progress.close();
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "%,d documents added with %,d events; the store has %,d documents%n",
                            added.documents(),
                            added.events(),
                            target.documents());
        }
        spec.commandLine().getOut().flush();
        failures.print(err);
        return failures.any() ? Depeche.FAILED : 0;
    }
}
