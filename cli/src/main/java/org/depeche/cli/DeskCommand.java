package org.depeche.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.depeche.store.Intake;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code depeche desk}: the desk on reports that are not kept. */
@Command(
        name = "desk",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Codes reports into a store that is gone afterwards and shows it as pages in the browser, to this machine"
                        + " only, until stopped with Ctrl-C.")
final class DeskCommand implements Callable<Integer> {
    @Mixin
    private IntakeOptions intake = new IntakeOptions();

    @Mixin
    private DeskOptions desk = new DeskOptions();

    @Option(names = "--no-browser", description = "Opens no browser; the address is printed anyway.")
    private boolean noBrowser;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandLine command = spec.commandLine();
        Failures failures = new Failures();
        try (TemporaryStore temporary = new TemporaryStore()) {
            Intake.Summary added = intake.add(temporary.store(), failures, command);
            failures.print(command.getErr());
            if (added.documents() == 0) {
                command.getErr().println("depeche: there is no report to show");
                return Depeche.FAILED;
            }
            command.getOut().printf(Locale.ROOT, "documents: %,d, events: %,d%n", added.documents(), added.events());
            desk.serve(temporary.store(), temporary::delete, !noBrowser, command);
        }
        return failures.any() ? Depeche.FAILED : 0;
    }
}
