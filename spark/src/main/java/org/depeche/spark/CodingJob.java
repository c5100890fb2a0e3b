package org.depeche.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.depeche.batch.Coders;
import org.depeche.corpus.PartFormat;
import org.depeche.corpus.Tally;
import org.depeche.exchange.Defaults;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The job that {@code spark-submit} starts: a corpus in any of Hadoop's file systems into two tables. */
@Command(
        name = "depeche-spark",
        mixinStandardHelpOptions = true,
        description = "Codes a corpus on a cluster into the tables 'documents' and 'events'.")
public final class CodingJob implements Callable<Integer> {
    @Option(
            names = {"-i", "--input"},
            paramLabel = "INPUT",
            required = true,
            arity = "1..*",
            description = "Files, folders and globs, such as s3a://bucket/news/**/*.warc.gz.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder to write to: a new or empty one.")
    private String output = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "parquet|jsonl",
            description = "The format of the tables (default: parquet).")
    private PartFormat format = PartFormat.PARQUET;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "How many parts the corpus is coded and written in (default: four a core, more where these"
                    + " would have over 10000 documents). The rows are the same for any number.")
    private @Nullable Integer partitions;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day of publication (2024-03-14) of reports that do not state it themselves.")
    private @Nullable LocalDate published;

    @Option(
            names = "--language",
            paramLabel = "fr|en",
            description = "The language of reports that do not state it themselves; recognised where left out.")
    private @Nullable String language;

    @Option(
            names = "--copies",
            paramLabel = "link|code",
            description = "What to do with near copies of earlier documents: link them to these, or code them like any"
                    + " other (default: link).")
    private Copies copies = Copies.LINK;

    @Option(
            names = "--strict",
            description = "End with status 1 where a document failed; by default the job is then done, with status 0.")
    private boolean strict;

    private enum Copies {
        LINK,
        CODE
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** Runs the job; ends the program with another status than 0 where it could not be done. */
    public static void main(String[] args) {
        int status = commandLine().execute(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new CodingJob())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (!(e instanceof IOException)) {
                        throw e;
                    }
                    command.getErr().println(e.getMessage());
                    return command.getCommandSpec().exitCodeOnExecutionException();
                });
    }

    @Override
    public Integer call() throws IOException {
        CorpusJob job = job();
        JobSummary summary;
        try (SparkSession session = session()) {
            summary = job.run(session);
            PrintWriter out = spec.commandLine().getOut();
            print(summary.tally(), out);
            summary.failures().forEach(failure -> out.println("  " + failure));
            out.flush();
        }
        return strict && summary.tally().failed() > 0 ? 1 : 0;
    }

    private CorpusJob job() {
        if (partitions != null && partitions < 1) {
            throw new ParameterException(spec.commandLine(), "--partitions must be at least 1, not " + partitions);
        }
        if (language != null && !Coders.languages().contains(language)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + language + "' is not a supported language; supported: "
                            + String.join(", ", Coders.languages()));
        }
        return new CorpusJob(
                inputs,
                new Defaults(published, language),
                output,
                format,
                partitions == null ? 0 : partitions,
                copies == Copies.LINK);
    }

    private static SparkSession session() {
        return SparkSession.builder()
                .appName("Dépêche")
                // Kryo, which some clusters have as their default, cannot read records.
                .config("spark.serializer", "org.apache.spark.serializer.JavaSerializer")
                .config("spark.rdd.compress", "true")
                .getOrCreate();
    }

    private static void print(Tally tally, PrintWriter out) {
        line(out, "read", tally.documents(), "documents");
        line(out, "coded", tally.coded(), String.format(Locale.ROOT, "with %,d events", tally.events()));
        if (tally.duplicates() > 0) {
            line(out, "linked", tally.duplicates(), "near copies of earlier documents");
        }
        tally.skipped().forEach((reason, count) -> line(out, "skipped", count, reason));
        line(out, "failed", tally.failed(), "");
    }

    private static void line(PrintWriter out, String what, long count, String more) {
        out.println(
                String.format(Locale.ROOT, "%-8s %,12d  %s", what, count, more).stripTrailing());
    }

    /** A day that exists. */
    private static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        "'" + value + "' is no day; write a day that exists as YYYY-MM-DD, such as 2024-03-14");
            }
        }
    }
}
