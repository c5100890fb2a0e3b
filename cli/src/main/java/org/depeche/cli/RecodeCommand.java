package org.depeche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.depeche.batch.Coders;
import org.depeche.store.Intake;
import org.depeche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code depeche recode}: a store's reports by this build. */
@Command(
        name = "recode",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Codes the reports of a store anew that another build has coded. What people accepted, changed, rejected"
                        + " and added stays.")
final class RecodeCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(names = "--all", description = "Reports that this build has coded, too.")
    private boolean all;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        int coding = threads.threads(spec.commandLine());
        PrintWriter err = spec.commandLine().getErr();
        Failures failures = new Failures();
        AtomicLong done = new AtomicLong();
        try (Store target = Store.openExisting(store.file());
                Progress progress = Progress.of("Recoding", target.documents(), " documents", 1, err)) {
            String options =
                    String.join(" ", spec.commandLine().getParseResult().originalArgs());
            Intake.Summary recoded = new Intake(target, new Coders(), coding).recode(all, options, outcome -> {
                failures.add(outcome);
                progress.done(outcome, done.incrementAndGet());
            });
            progress.close();
            spec.commandLine()
                    .getOut()
                    .println(Count.of(recoded.documents(), "document")
                            + " coded anew, with "
                            + Count.of(recoded.events(), "event"));
        }
        spec.commandLine().getOut().flush();
        failures.print(err);
        return failures.any() ? Depeche.FAILED : 0;
    }
}
