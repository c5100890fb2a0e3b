package org.depeche.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.depeche.coding.Status;
import org.depeche.exchange.Days;
import org.depeche.lexicon.EventType;
import org.depeche.lexicon.Quad;

/**
 * What events can be filtered by. Its parameter in addresses and options is its name in lower case. Of several values of
 * one criterion any may hold; of several criteria all must.
 */
public enum Criterion {
    /** One of the sixteen types. */
    TYPE(one(Stream.of(EventType.values()).map(Enum::name).toList())),
    /** A type's mode ("withdraw"). */
    MODE(one(Stream.of(EventType.values())
            .flatMap(type -> type.modeScores().keySet().stream())
            .distinct()
            .sorted()
            .toList())),
    /** Cooperation or conflict, verbal or material ("material conflict"). */
    QUAD(one(Stream.of(Quad.values()).map(Quad::label).toList())),
    /** The country of any participant, source or place: ISO 3166-1 alpha-3, or PLOVER's UNO, EUR, IGO, NGO, IMG, MNC. */
    COUNTRY(Criterion::code),
    /**
     * The country of an actor, whatever the actor's name ("country:NER"); or an actor's name; where nobody has that name, the
     * code of a country ("NER"), or words of a name, the last of which may be a beginning.
     */
    ACTOR(Criterion::participant),
    /** A recipient, as {@link #ACTOR}. */
    RECIPIENT(Criterion::participant),
    /** A source, as {@link #ACTOR}. */
    SOURCE(Criterion::participant),
    /** A sector of an actor or recipient ("GOV"). */
    SECTOR(value -> notBlank(value).toUpperCase(Locale.ROOT)),
    /** The first day of the period in which the event must have begun, as a {@link Timeline} counts it: a day, a month or a year. */
    FROM(Criterion::date),
    /** The last day of that period, inclusive. */
    TO(Criterion::date),
    /** A place's name, or words of one, the last of which may be a beginning; or its GeoNames id. */
    PLACE(Criterion::notBlank),
    /** Whether it happened. */
    STATUS(one(Stream.of(Status.values()).map(Status::label).toList())),
    /** Words that begin words of the event's sentence or of its document's title, all of them, in any order. */
    TEXT(Criterion::notBlank),
    /** A document's id. */
    DOCUMENT(Criterion::notBlank),
    /** The document's language, ISO 639-1. */
    LANGUAGE(value -> notBlank(value).toLowerCase(Locale.ROOT)),
    /** What people made of it; everything but rejected ones where left out. */
    REVIEW(one(Stream.of(Review.values()).map(Review::label).toList()));

    private static final String OF_COUNTRY = "country:";

    @SuppressWarnings("ImmutableEnumChecker") // stateless
    private final UnaryOperator<String> check;

    Criterion(UnaryOperator<String> check) {
        this.check = check;
    }

    /** The name in addresses and options. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The criterion of a parameter's name. */
    public static Optional<Criterion> ofParameter(String name) {
        return Arrays.stream(values())
                .filter(criterion -> criterion.parameter().equals(name))
                .findFirst();
    }

    /** Whether it takes one value only. */
    public boolean single() {
        return this == FROM || this == TO || this == TEXT;
    }

    /**
     * The value in its usual form.
     *
     * @throws IllegalArgumentException if it is none; the message says what values there are
     */
    String checked(String value) {
        try {
            return check.apply(value.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(parameter() + ": '" + value + "' " + e.getMessage(), e);
        }
    }

    private static UnaryOperator<String> one(List<String> values) {
        return value -> values.stream()
                .filter(known -> known.equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("is none of " + String.join(", ", values)));
    }

    private static String notBlank(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("is empty; leave it out or give a value");
        }
        return value;
    }

    /** The country that a value of {@link #ACTOR}, {@link #RECIPIENT} or {@link #SOURCE} names as such ("country:NER"). */
    public static Optional<String> country(String value) {
        return value.startsWith(OF_COUNTRY) ? Optional.of(value.substring(OF_COUNTRY.length())) : Optional.empty();
    }

    private static String participant(String value) {
        return value.startsWith(OF_COUNTRY) ? OF_COUNTRY + code(value.substring(OF_COUNTRY.length())) : notBlank(value);
    }

    private static String code(String value) {
        if (!value.matches("[A-Za-z]{3}")) {
            throw new IllegalArgumentException("is no country code; write three letters, such as NER or FRA");
        }
        return value.toUpperCase(Locale.ROOT);
    }

    private static String date(String value) {
        if (Days.of(value).isEmpty() || value.contains("/")) {
            throw new IllegalArgumentException(
                    "is no date; write a day (2024-03-14), a month (2024-03) or a year (2024)");
        }
        return value;
    }
}
