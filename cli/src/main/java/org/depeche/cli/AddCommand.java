package org.depeche.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.depeche.store.Intake;
import org.depeche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code depeche add}: reports into a store. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Codes reports and adds them to a store, which is made where there is none. A text that the store"
                        + " holds already is passed over, and so is another text under an id that the store holds; these are listed.")
final class AddCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private IntakeOptions intake = new IntakeOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Failures failures = new Failures();
        try (Store target = Store.open(store.file())) {
            Intake.Summary added = intake.add(target, failures, spec.commandLine());
            spec.commandLine().getOut().println(summary(added, target.documents()));
        }
        spec.commandLine().getOut().flush();
        failures.print(spec.commandLine().getErr());
        return failures.any() ? Depeche.FAILED : 0;
    }

    private static String summary(Intake.Summary added, long documents) {
        StringBuilder line = new StringBuilder()
                .append(Count.of(added.documents(), "document"))
                .append(" added with ")
                .append(Count.of(added.events(), "event"));
        if (added.held() > 0) {
            line.append(String.format(Locale.ROOT, "; %,d already there", added.held()));
        }
        if (added.otherTexts() > 0) {
            line.append(String.format(
                    Locale.ROOT, ", %,d of them with another text under the same id", added.otherTexts()));
        }
        return line + "; the store has " + Count.of(documents, "document");
    }
}
