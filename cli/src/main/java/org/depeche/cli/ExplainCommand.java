package org.depeche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depeche.batch.Coders;
import org.depeche.batch.Outcome;
import org.depeche.exchange.Inputs;
import org.depeche.exchange.Reading;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depeche explain}: how each sentence was read and why it was coded as it was. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Shows how each sentence was read: its words and grammar, names, participants, times and places, the"
                        + " lexicon entries that were tried, and what spoke for and against each event.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A report or JSON Lines of them; standard input where left out or '-'.")
    private String file = Inputs.STANDARD_INPUT;

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Option(names = "--document", paramLabel = "ID", description = "Only the document with this id.")
    private @Nullable String document;

    @Option(names = "--sentence", paramLabel = "N", description = "Only this sentence, counted from 0.")
    private @Nullable Integer sentence;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Failures failures = new Failures();
        Coders coders = new Coders();
        boolean found = false;
        try (Inputs documents = reports.open(List.of(file), spec.commandLine().getErr())) {
            for (Reading reading = documents.next(); reading != null; reading = documents.next()) {
                if (reading instanceof Reading.Read read) {
                    if (document == null || document.equals(read.report().document())) {
                        found = true;
                        explain(read.report(), coders, out, failures);
                    }
                } else if (reading instanceof Reading.Failed failed) {
                    failures.add(new Outcome.Failed(failed.where(), failed.reason()));
                }
            }
        }
        if (document != null && !found) {
            failures.add(new Outcome.Failed(file, "has no document '" + document + "'"));
        }
        out.flush();
        failures.print(spec.commandLine().getErr());
        return failures.any() ? Depeche.FAILED : 0;
    }

    private void explain(Report report, Coders coders, PrintWriter out, Failures failures) {
        Optional<String> language = coders.language(report);
        if (language.isEmpty()) {
            failures.add((Outcome.Failed) Objects.requireNonNull(coders.code(report)));
            return;
        }
        new Explanation(coders.coder(language.get()), report).print(sentence, out);
    }
}
