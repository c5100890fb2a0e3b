package org.depeche.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which events are meant: the values of the criteria that are set. Immutable. The same filter stands behind every view, in
 * addresses and in options of commands.
 */
public final class EventFilter {
    /** All events but those that people rejected. */
    public static final EventFilter ALL = new EventFilter(new EnumMap<>(Criterion.class));

    private final Map<Criterion, List<String>> values;

    private EventFilter(Map<Criterion, List<String>> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * Reads a filter from parameters: {@code type=ASSAULT&type=COERCE&country=MLI&from=2024-03}. Parameters with other
     * names are passed over, and so are empty values, as forms send them.
     *
     * @throws IllegalArgumentException if a value is none of its criterion; the message names both
     */
    public static EventFilter parse(Map<String, List<String>> parameters) {
        EventFilter filter = ALL;
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            Optional<Criterion> criterion = Criterion.ofParameter(parameter.getKey());
            if (criterion.isPresent()) {
                List<String> given = parameter.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .toList();
                filter = filter.with(criterion.get(), given);
            }
        }
        return filter;
    }

    /** The filter as parameters, in a fixed order; {@link #parse} reads them back. */
    public Map<String, List<String>> toParameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        values.forEach((criterion, of) -> parameters.put(criterion.parameter(), of));
        return parameters;
    }

    /** The values of a criterion; none where it is not set. */
    public List<String> values(Criterion criterion) {
        return values.getOrDefault(criterion, List.of());
    }

    /** Whether nothing is filtered. */
    public boolean isAll() {
        return values.isEmpty();
    }

    /**
     * This filter with these values of a criterion instead of those it had.
     *
     * @throws IllegalArgumentException if a value is none of its criterion
     */
    public EventFilter with(Criterion criterion, List<String> of) {
        List<String> checked =
                of.stream().map(criterion::checked).distinct().sorted().toList();
        if (criterion.single() && checked.size() > 1) {
            throw new IllegalArgumentException(criterion.parameter() + ": give one value, not " + checked.size());
        }
        Map<Criterion, List<String>> changed = new EnumMap<>(Criterion.class);
        changed.putAll(values);
        if (checked.isEmpty()) {
            changed.remove(criterion);
        } else {
            changed.put(criterion, checked);
        }
        return new EventFilter(changed);
    }

    /** This filter with one value of a criterion instead of those it had. */
    public EventFilter with(Criterion criterion, String value) {
        return with(criterion, List.of(value));
    }

    /** This filter with one value of a criterion more. */
    public EventFilter plus(Criterion criterion, String value) {
        List<String> more = new ArrayList<>(values(criterion));
        more.add(value);
        return with(criterion, more);
    }

    /** This filter without a criterion. */
    public EventFilter without(Criterion criterion) {
        return with(criterion, List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventFilter filter && filter.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
