package org.depeche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.depeche.batch.Coders;
import org.depeche.exchange.Inputs;
import org.depeche.store.Intake;
import org.depeche.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What is coded and added to a store, and how: the same for all commands that do so. */
final class IntakeOptions {
    @Parameters(paramLabel = "INPUT", description = "As for code; standard input where left out or '-'.")
    private List<String> inputs = List.of();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    /**
     * Codes the inputs and adds them, and shows how far it is.
     *
     * @param failures takes what could not be coded and what has the id of another text
     */
    Intake.Summary add(Store store, Failures failures, CommandLine command) throws IOException {
        int coding = threads.threads(command);
        PrintWriter err = command.getErr();
        try (Inputs documents = reports.open(inputs, err);
                Progress progress = Progress.of("Adding", reports.bytes(inputs), " MB", 1 << 20, err)) {
            String options = String.join(" ", command.getParseResult().originalArgs());
            return new Intake(store, new Coders(), coding).add(documents, options, outcome -> {
                failures.add(outcome);
                progress.done(outcome, documents.bytesRead());
            });
        }
    }
}
