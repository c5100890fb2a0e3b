package org.depeche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.depeche.batch.Batch;
import org.depeche.batch.Coders;
import org.depeche.batch.Outcome;
import org.depeche.exchange.Inputs;
import org.depeche.exchange.OutputFormat;
import org.depeche.exchange.RecordWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depeche code}: reports in, records out. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Codes reports: prints the political events in them.")
final class CodeCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "INPUT",
            description =
                    "Files (text, HTML, JSON Lines, CSV, RSS, Atom, WARC; also as .gz or .zst), folders and globs of them,"
                            + " lists of them (@FILE); standard input where left out or '-'.")
    private List<String> inputs = List.of();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|jsonl|csv",
            defaultValue = "text",
            description = "The format of the output: text for people, JSON Lines or a table (default: text).")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes to this file, which appears once all is written.")
    private @Nullable Path output;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "Whether text is coloured (default: auto).")
    private ColourChoice colour = ColourChoice.AUTO;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        int atOnce = threads.threads(spec.commandLine());
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Failures failures = new Failures();
        try (Inputs documents = reports.open(inputs, err);
                Output target = output == null ? Output.standard(out) : Output.file(output)) {
            RecordWriter writer = format.to(target.writer(), output == null && colour.applies());
            Coders coders = new Coders();
            new Batch(coders::code, atOnce).run(documents, outcome -> {
                if (outcome instanceof Outcome.Coded coded) {
                    writer.write(coded.report());
                    target.writer().flush();
                } else if (outcome instanceof Outcome.Failed failed) {
                    failures.add(failed);
                } else if (outcome instanceof Outcome.Skipped skipped) {
                    failures.add(skipped);
                }
            });
            writer.finish();
            target.complete();
        }
        failures.print(err);
        return failures.any() ? Depeche.FAILED : 0;
    }
}
