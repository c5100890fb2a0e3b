package org.depeche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.depeche.exchange.ExportWriter;
import org.depeche.exchange.Tally;
import org.depeche.exchange.export.ExportFormat;
import org.depeche.store.EventFilter;
import org.depeche.store.ParquetWriter;
import org.depeche.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code depeche export}: the events of a store for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes the events of a store for other programs: all, or those that the filters let through.")
final class ExportCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    /** The formats of text, and Parquet. */
    enum Format {
        JSONL,
        CSV,
        PARQUET,
        GEOJSON,
        PLOVER,
        POLECAT,
        GDELT
    }

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "jsonl|csv|parquet|geojson|plover|polecat|gdelt",
            defaultValue = "jsonl",
            description = "The format (default: jsonl).")
    private Format format = Format.JSONL;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            defaultValue = STANDARD_OUTPUT,
            description = "Writes to this file, which appears once all is written; '-' is standard output (default).")
    private String output = STANDARD_OUTPUT;

    @Option(names = "--force", description = "Replaces the file where it exists.")
    private boolean force;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        EventFilter filter = filters.filter();
        Path file = output.equals(STANDARD_OUTPUT) ? null : Path.of(output);
        check(file);
        PrintWriter err = spec.commandLine().getErr();
        Written written = new Written();
        try (Store events = Store.openReadOnly(store.file());
                Output target =
                        file == null ? Output.standard(spec.commandLine().getOut()) : Output.file(file)) {
            written.all(events, filter, target);
            target.complete();
        } catch (ClosedOutputException e) {
            err.println("depeche: standard output took no more after about "
                    + written.tally().rows() + " rows: the export is not whole");
            return Depeche.FAILED;
        }
        err.println(summary(written.tally()));
        return 0;
    }

    private void check(@Nullable Path file) throws IOException {
        if (format == Format.PARQUET && (file == null || (Files.exists(file) && !Files.isRegularFile(file)))) {
            throw new ParameterException(
                    spec.commandLine(), "Parquet cannot be written in one go: name a file with --output");
        }
        if (file != null && Files.isRegularFile(file) && !force) {
            throw new IOException(file + " exists: give another name, or --force to replace it");
        }
    }

    /** What has been written, also when it comes to a bad end. */
    private final class Written {
        private @Nullable ExportWriter writer;

        void all(Store events, EventFilter filter, Output target) throws IOException {
            Path file = target.path();
            if (format != Format.PARQUET || file == null) {
                String coder = new Version().getVersion()[0];
                all(events, filter, target, ExportFormat.valueOf(format.name()).to(target.writer(), coder));
                return;
            }
            try (ParquetWriter parquet = new ParquetWriter(file)) {
                all(events, filter, target, parquet);
            }
        }

        private void all(Store events, EventFilter filter, Output target, ExportWriter to) throws IOException {
            writer = to;
            events.stream(filter, report -> {
                to.write(report);
                target.writer().flush();
            });
            to.finish();
        }

        Tally tally() {
            return writer == null ? Tally.none("") : writer.tally();
        }
    }

    private String summary(Tally tally) {
        StringBuilder summary = new StringBuilder("depeche: ").append(count(tally.rows(), "row"));
        if (tally.rows() != tally.events()) {
            summary.append(" for ").append(count(tally.events(), "event"));
        }
        summary.append(" written to ").append(output.equals(STANDARD_OUTPUT) ? "standard output" : output);
        if (tally.leftOut() > 0) {
            summary.append("; ")
                    .append(count(tally.leftOut(), "event"))
                    .append(" left out: ")
                    .append(tally.reason());
        }
        return summary.toString();
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
