package org.depeche.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options on what codes a corpus: this program on its threads, or Spark on this machine. */
final class EngineOptions {
    private static final Pattern LOCAL = Pattern.compile("local(\\[(\\*|[1-9]\\d{0,3})])?");

    /** The options of {@code depeche corpus} that Spark does not have, with what to do instead. */
    private static final Map<String, String> OWN = new LinkedHashMap<>();

    static {
        OWN.put("--resume", "a Spark job that was stopped is started anew, in another folder");
        OWN.put("--threads", "say --master 'local[N]'");
        OWN.put("--part-size", "say --partitions N");
        OWN.put("--from", "formats are told by the files' names and beginnings");
    }

    private static final List<String> OF_SPARK = List.of("--master", "--partitions");

    private enum Engine {
        THREADS,
        SPARK
    }

    @Option(
            names = "--engine",
            paramLabel = "threads|spark",
            description =
                    "What codes: this program on its threads (the default), or the job for Spark clusters, on this"
                            + " machine, to try it.")
    private Engine engine = Engine.THREADS;

    @Option(
            names = "--master",
            paramLabel = "local[N]",
            description =
                    "With --engine spark: on how many threads (default: local[*], as many as there are processors).")
    private String master = "local[*]";

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description =
                    "With --engine spark: how many parts the corpus is coded and written in (default: four a thread, more"
                            + " where these would have over 10000 documents).")
    private @Nullable Integer partitions;

    /**
     * Whether Spark is to code.
     *
     * @param command whose options these are
     * @throws ParameterException if the other options are not for the engine
     */
    boolean isSpark(CommandLine command) {
        CommandLine.ParseResult given = command.getParseResult();
        if (engine == Engine.THREADS) {
            OF_SPARK.stream().filter(given::hasMatchedOption).findFirst().ifPresent(option -> {
                throw new ParameterException(command, option + " is for --engine spark only");
            });
            return false;
        }
        OWN.forEach((option, instead) -> {
            if (given.hasMatchedOption(option)) {
                throw new ParameterException(command, "--engine spark has no " + option + ": " + instead);
            }
        });
        if (!LOCAL.matcher(master).matches()) {
            throw new ParameterException(
                    command,
                    "--master must be local, local[N] or local[*], not '" + master
                            + "'; docs/spark.md tells how to run the job on a cluster");
        }
        if (partitions != null && partitions < 1) {
            throw new ParameterException(command, "--partitions must be at least 1, not " + partitions);
        }
        return true;
    }

    /** Spark's master. */
    String master() {
        return master;
    }

    /** How many parts Spark writes, or null where it is to choose. */
    @Nullable
    Integer partitions() {
        return partitions;
    }
}
