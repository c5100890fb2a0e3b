package org.depeche.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.TreeMap;
import org.depeche.lexicon.EventType;
import org.depeche.lexicon.Quad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code depeche types}: the ontology. */
@Command(
        name = "types",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Lists the sixteen event types of PLOVER with what they cover, their modes and their scores from -10"
                        + " (conflict) to 10 (cooperation).")
final class TypesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        for (Quad quad : Quad.values()) {
            out.println(quad.label());
            for (EventType type : EventType.values()) {
                if (type.quad() == quad) {
                    print(type, out);
                }
            }
            out.println();
        }
        out.flush();
    }

    private static void print(EventType type, PrintWriter out) {
        out.println(String.format(Locale.ROOT, "  %-10s %+5.1f  %s", type, type.intensity(null), type.definition()));
        new TreeMap<>(type.modeScores())
                .forEach((mode, score) -> out.println(String.format(Locale.ROOT, "    %-16s %+.1f", mode, score)));
    }
}
