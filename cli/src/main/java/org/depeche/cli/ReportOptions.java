package org.depeche.cli;

import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.depeche.batch.Coders;
import org.depeche.exchange.Defaults;
import org.depeche.exchange.InputFormat;
import org.depeche.exchange.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options on how reports are read, the same for all commands that read them. */
final class ReportOptions {
    @Option(
            names = "--from",
            paramLabel = "text|html|jsonl|csv|feed|warc",
            description = "The format of the input, where neither its name nor its beginning tells it.")
    private @Nullable InputFormat from;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day of publication (2024-03-14) of reports that do not state it themselves.")
    private @Nullable LocalDate published;

    @Option(
            names = "--language",
            paramLabel = "fr|en",
            converter = Language.class,
            description = "The language of reports that do not state it themselves; recognised where left out.")
    private @Nullable String language;

    /** The documents of these inputs; what is worth knowing of one that was read nevertheless goes to {@code err}. */
    Inputs open(List<String> names, PrintWriter err) {
        return new Inputs(inputs(names), System.in, from, defaults(), note -> {
            err.println("note: " + note);
            err.flush();
        });
    }

    /** The inputs of a command that were named, or standard input where none was. */
    static List<String> inputs(List<String> names) {
        return names.isEmpty() ? List.of(Inputs.STANDARD_INPUT) : names;
    }

    /** The format of all inputs, or null where each says it. */
    @Nullable
    InputFormat format() {
        return from;
    }

    /** What holds for reports that do not say it themselves. */
    Defaults defaults() {
        return new Defaults(published, language);
    }

    /** How many bytes these inputs have; -1 where nobody can tell. */
    long bytes(List<String> names) {
        return names.isEmpty() ? -1 : Inputs.bytes(names);
    }

    /** A day that exists. */
    static final class Day implements ITypeConverter<LocalDate> {
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

    /** A language that is supported. */
    static final class Language implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            String language = value.toLowerCase(Locale.ROOT);
            if (!Coders.languages().contains(language)) {
                throw new TypeConversionException("'" + value + "' is not a supported language; supported: "
                        + String.join(", ", Coders.languages()));
            }
            return language;
        }
    }
}
