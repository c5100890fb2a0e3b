package org.depeche.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.depeche.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code depeche} command, which does nothing without a subcommand. */
@Command(
        name = "depeche",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Reads news reports and writes down every political event in them: who did what to whom, when, where,"
                        + " whether it happened, and according to whom.",
        footer = {
            "",
            "depeche COMMAND --help tells more of a command.",
            "Exit status: 0 all went well, 1 some reports could not be coded, 2 the command was wrong."
        })
public final class Depeche implements Runnable {
    /** Some of the input could not be coded, or what was to be written could not be. */
    static final int FAILED = 1;

    private static final Map<String, Supplier<Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("code", CodeCommand::new);
        COMMANDS.put("text", TextCommand::new);
        COMMANDS.put("corpus", CorpusCommand::new);
        COMMANDS.put("explain", ExplainCommand::new);
        COMMANDS.put("evaluate", EvaluateCommand::new);
        COMMANDS.put("types", TypesCommand::new);
        COMMANDS.put("export", ExportCommand::new);
        COMMANDS.put("serve", ServeCommand::new);
        COMMANDS.put("desk", DeskCommand::new);
        COMMANDS.put("add", AddCommand::new);
        COMMANDS.put("recode", RecodeCommand::new);
        COMMANDS.put("query", QueryCommand::new);
        COMMANDS.put("gold", GoldCommand::new);
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /**
     * The command line. Where the arguments begin with a command only that one is set up, as each costs time at every
     * start.
     */
    static CommandLine commandLine(String... arguments) {
        CommandLine commandLine = new CommandLine(new Depeche());
        String first = arguments.length == 0 ? "" : arguments[0];
        COMMANDS.forEach((name, command) -> {
            if (first.equals(name) || !COMMANDS.containsKey(first)) {
                commandLine.addSubcommand(name, command.get());
            }
        });
        return commandLine
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false) // "@FILE" is a list of inputs
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler(Depeche::failed);
    }

    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult result) {
        if (e instanceof ClosedOutputException || e.getCause() instanceof ClosedOutputException) {
            return FAILED;
        }
        if (e instanceof java.io.IOException || e instanceof java.io.UncheckedIOException) {
            command.getErr().println("depeche: " + Failures.describe(e));
            return FAILED;
        }
        if (e instanceof StoreException) {
            command.getErr().println("depeche: " + e.getMessage());
            return FAILED;
        }
        command.getErr().println("depeche: an error in the program; please report it with what follows:");
        e.printStackTrace(command.getErr());
        return FAILED;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: " + String.join(", ", COMMANDS.keySet()));
    }
}
