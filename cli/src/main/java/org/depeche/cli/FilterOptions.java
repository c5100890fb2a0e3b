package org.depeche.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.depeche.store.Criterion;
import org.depeche.store.EventFilter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say which events of a store are meant: the same criteria as the desk's. */
final class FilterOptions {
    private static final String COMMA = ",";

    private final Map<Criterion, List<String>> values = new EnumMap<>(Criterion.class);

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /**
     * The filter.
     *
     * @throws ParameterException if a value is none of its criterion
     */
    EventFilter filter() {
        EventFilter filter = EventFilter.ALL;
        for (Map.Entry<Criterion, List<String>> criterion : values.entrySet()) {
            try {
                filter = filter.with(criterion.getKey(), criterion.getValue());
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
            }
        }
        return filter;
    }

    @Option(
            names = "--type",
            split = COMMA,
            paramLabel = "TYPE",
            description = "Events of these types: ASSAULT,COERCE.")
    void type(List<String> given) {
        values.put(Criterion.TYPE, given);
    }

    @Option(names = "--mode", split = COMMA, paramLabel = "MODE", description = "Of these modes: withdraw.")
    void mode(List<String> given) {
        values.put(Criterion.MODE, given);
    }

    @Option(
            names = "--quad",
            split = COMMA,
            paramLabel = "QUAD",
            description = "Cooperation or conflict: \"material conflict\".")
    void quad(List<String> given) {
        values.put(Criterion.QUAD, given);
    }

    @Option(
            names = "--country",
            split = COMMA,
            paramLabel = "CODE",
            description =
                    "With a participant, source or place of these countries: NER,FRA; or UNO, EUR, IGO, NGO, IMG.")
    void country(List<String> given) {
        values.put(Criterion.COUNTRY, given);
    }

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "With an actor of this name, or beginning so; or of a country: country:NER.")
    void actor(List<String> given) {
        values.put(Criterion.ACTOR, given);
    }

    @Option(names = "--recipient", paramLabel = "NAME", description = "With a recipient of this name.")
    void recipient(List<String> given) {
        values.put(Criterion.RECIPIENT, given);
    }

    @Option(names = "--source", paramLabel = "NAME", description = "According to a source of this name.")
    void source(List<String> given) {
        values.put(Criterion.SOURCE, given);
    }

    @Option(
            names = "--sector",
            split = COMMA,
            paramLabel = "SECTOR",
            description = "With an actor or recipient of these sectors: GOV,MIL.")
    void sector(List<String> given) {
        values.put(Criterion.SECTOR, given);
    }

    @Option(names = "--from", paramLabel = "DATE", description = "On or after this day, month or year: 2024-03.")
    void from(String given) {
        values.put(Criterion.FROM, List.of(given));
    }

    @Option(names = "--to", paramLabel = "DATE", description = "On or before it; the whole of a month or year.")
    void to(String given) {
        values.put(Criterion.TO, List.of(given));
    }

    @Option(names = "--place", paramLabel = "NAME", description = "At a place of this name or GeoNames id.")
    void place(List<String> given) {
        values.put(Criterion.PLACE, given);
    }

    @Option(
            names = "--status",
            split = COMMA,
            paramLabel = "STATUS",
            description = "That are actual, future, hypothetical or negated.")
    void status(List<String> given) {
        values.put(Criterion.STATUS, given);
    }

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "With words in their sentence or headline that begin with each of these.")
    void text(String given) {
        values.put(Criterion.TEXT, List.of(given));
    }

    @Option(names = "--document", paramLabel = "ID", description = "Of this document.")
    void document(List<String> given) {
        values.put(Criterion.DOCUMENT, given);
    }

    @Option(names = "--language", split = COMMA, paramLabel = "fr|en", description = "Of documents in this language.")
    void language(List<String> given) {
        values.put(Criterion.LANGUAGE, given);
    }

    @Option(
            names = "--review",
            split = COMMA,
            paramLabel = "REVIEW",
            description = "By what people made of them (default: all but the rejected ones).")
    void review(List<String> given) {
        values.put(Criterion.REVIEW, given);
    }
}
