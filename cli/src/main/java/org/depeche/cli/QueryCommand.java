package org.depeche.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import org.depeche.store.SqlQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depeche query}: SQL on a store. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Asks a store in SQL (DuckDB's). Nothing can be changed, and no other file be read.")
final class QueryCommand implements Callable<Integer> {
    /** How the answer is written. */
    enum Format {
        TABLE,
        CSV,
        JSONL
    }

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "table|csv|jsonl",
            description = "The format of the answer (default: table on a terminal, else csv).")
    private @Nullable Format format;

    @Parameters(paramLabel = "SQL", description = "The statement; the views are in docs/store.md.")
    private String sql = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Format shown = format != null ? format : Boolean.getBoolean(ColourChoice.TERMINAL) ? Format.TABLE : Format.CSV;
        try (Output target = Output.standard(spec.commandLine().getOut())) {
            AnswerWriter writer = writer(shown, target.writer());
            SqlQuery.run(store.file(), sql, writer);
            writer.finish();
            target.complete();
        }
        return 0;
    }

    private static AnswerWriter writer(Format format, Writer out) {
        return switch (format) {
            case TABLE -> new AnswerTable(out);
            case CSV -> new AnswerCsv(out);
            case JSONL -> new AnswerJson(out);
        };
    }
}
