package org.depeche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.depeche.batch.InOrder;
import org.depeche.batch.Outcome;
import org.depeche.exchange.Inputs;
import org.depeche.exchange.Reading;
import org.depeche.exchange.ReportJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depeche text}: the articles of web pages. */
@Command(
        name = "text",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the article of each web page, as it would be coded, as a JSON object a line.")
final class TextCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "INPUT",
            description =
                    "Files (HTML, and all that 'depeche code' reads) and folders of them; standard input where left"
                            + " out or '-'.")
    private List<String> inputs = List.of();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes to this file, which appears once all is written.")
    private @Nullable Path output;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        int atOnce = threads.threads(spec.commandLine());
        PrintWriter err = spec.commandLine().getErr();
        Failures failures = new Failures();
        try (Inputs documents = reports.open(inputs, err);
                Output target =
                        output == null ? Output.standard(spec.commandLine().getOut()) : Output.file(output)) {
            new InOrder<>(TextCommand::line, atOnce).run(documents, line -> {
                if (line.text() != null) {
                    target.writer().write(line.text() + "\n");
                    target.writer().flush();
                } else if (line.reading() instanceof Reading.Failed failed) {
                    failures.add(new Outcome.Failed(failed.where(), failed.reason()));
                } else if (line.reading() instanceof Reading.Skipped skipped) {
                    failures.add(new Outcome.Skipped(skipped.where(), skipped.reason()));
                }
            });
            target.complete();
        }
        failures.print(err);
        return failures.any() ? Depeche.FAILED : 0;
    }

    /** What comes of a document: its line where it was read. */
    private record Line(Reading reading, @Nullable String text) {}

    private static Line line(Reading reading) {
        return new Line(reading, reading instanceof Reading.Read read ? ReportJson.write(read.report()) : null);
    }
}
