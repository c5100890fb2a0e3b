package org.depeche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.depeche.batch.Coders;
import org.depeche.batch.ProgramHash;
import org.depeche.corpus.Corpus;
import org.depeche.corpus.CorpusSummary;
import org.depeche.corpus.PartFormat;
import org.depeche.corpus.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depeche corpus}: inputs of any length into the parts of two tables. */
@Command(
        name = "corpus",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Codes a corpus of any length into a folder of tables; goes on where it was stopped.")
final class CorpusCommand implements Callable<Integer> {
    private static final int LARGEST_PART = 10_000_000;

    @Parameters(
            paramLabel = "INPUT",
            description = "Files, folders, globs and lists, as for 'code'; standard input where left out or '-'.")
    private List<String> inputs = List.of();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder to write to: a new or empty one, or with --resume one that was begun.")
    private Path output = Path.of("");

    @Option(
            names = {"-f", "--format"},
            paramLabel = "parquet|jsonl",
            defaultValue = "parquet",
            description = "The format of the parts (default: parquet).")
    private PartFormat format = PartFormat.PARQUET;

    @Option(
            names = "--resume",
            description =
                    "Goes on with a corpus that was begun in the folder; the inputs and options must be the same.")
    private boolean resume;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--part-size",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many documents a part holds (default: 10000).")
    private int partSize = 10_000;

    @Option(
            names = "--copies",
            paramLabel = "link|code",
            defaultValue = "link",
            description = "What to do with near copies of earlier documents: link them to these, or code them like any"
                    + " other (default: link).")
    private Copies copies = Copies.LINK;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    private enum Copies {
        LINK,
        CODE
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (engine.isSpark(spec.commandLine())) {
            return spark().run(spec.commandLine());
        }
        int atOnce = threads.threads(spec.commandLine());
        checkPartSize();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Corpus corpus = new Corpus(
                ReportOptions.inputs(inputs),
                reports.format(),
                reports.defaults(),
                output,
                format,
                partSize,
                copies == Copies.LINK,
                Version.number() + " " + ProgramHash.current());
        CorpusSummary summary;
        try (ProgressDisplay display = new ProgressDisplay(err, Boolean.getBoolean(ProgressDisplay.TERMINAL))) {
            Coders coders = new Coders();
            summary = corpus.run(coders::code, atOnce, resume, System.in, display);
        }
        print(summary, out);
        printFailures(summary, err);
        return summary.tally().failed() > 0 ? Depeche.FAILED : 0;
    }

    private SparkJob spark() {
        return new SparkJob(
                engine.master(),
                inputs,
                reports.defaults(),
                output.toString(),
                format,
                engine.partitions(),
                copies == Copies.LINK);
    }

    private void checkPartSize() {
        if (partSize < 1 || partSize > LARGEST_PART) {
            throw new ParameterException(
                    spec.commandLine(), "--part-size must be between 1 and " + LARGEST_PART + ", not " + partSize);
        }
    }

    private void print(CorpusSummary summary, PrintWriter out) {
        Tally tally = summary.tally();
        if (summary.done()) {
            out.println(output + " was complete: there was nothing left to do");
        }
        line(out, "read", tally.documents(), "documents");
        line(out, "coded", tally.coded(), String.format(Locale.ROOT, "with %,d events", tally.events()));
        if (tally.duplicates() > 0) {
            line(out, "linked", tally.duplicates(), "near copies of earlier documents");
        }
        tally.skipped().forEach((reason, count) -> line(out, "skipped", count, reason));
        line(out, "failed", tally.failed(), "");
        line(out, "written", summary.parts(), "parts in " + output);
        out.flush();
    }

    private static void line(PrintWriter out, String what, long count, String more) {
        out.println(
                String.format(Locale.ROOT, "%-8s %,12d  %s", what, count, more).stripTrailing());
    }

    private void printFailures(CorpusSummary summary, PrintWriter err) {
        long failed = summary.tally().failed();
        if (failed == 0) {
            return;
        }
        err.println(failed == 1 ? "1 document failed:" : failed + " documents failed:");
        summary.failures().forEach(failure -> err.println("  " + failure));
        if (failed > summary.failures().size()) {
            err.println("  … and " + (failed - summary.failures().size()) + " more; all are in "
                    + output.resolve("documents") + ", with the status 'failed'");
        }
        err.flush();
    }
}
