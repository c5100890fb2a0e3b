package org.depeche.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.store.Criterion;
import org.depeche.store.EventFilter;

/** A filter as addresses hold it: every page's address says what events it is about. */
public record Filters(EventFilter filter) {
    /** The values of a criterion, by its name in addresses. */
    public List<String> values(String name) {
        return filter.values(criterion(name));
    }

    /** The first value of a criterion, or an empty string. */
    public String value(String name) {
        return values(name).isEmpty() ? "" : values(name).get(0);
    }

    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    /** Whether there is no condition. */
    public boolean none() {
        return filter.isAll();
    }

    /** All conditions, one value each, in a fixed order. */
    public List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        filter.toParameters()
                .forEach((name, values) -> values.forEach(value -> conditions.add(new Condition(name, value))));
        return conditions;
    }

    /** One value of one criterion. */
    public record Condition(String name, String value) {}

    /** With this value added, or taken out where it is there. */
    public Filters toggle(String name, String value) {
        Criterion criterion = criterion(name);
        List<String> changed = new ArrayList<>(filter.values(criterion));
        if (!changed.remove(value)) {
            changed.add(value);
        }
        return new Filters(filter.with(criterion, changed));
    }

    /** A path with these conditions and further parameters, names and values in turn. */
    public String address(String path, String... further) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(filter.toParameters());
        for (int i = 0; i + 1 < further.length; i += 2) {
            parameters.put(further[i], List.of(further[i + 1]));
        }
        return address(path, parameters);
    }

    /** A path with parameters. */
    static String address(String path, Map<String, List<String>> parameters) {
        StringBuilder address = new StringBuilder(path);
        parameters.forEach((name, values) ->
                values.forEach(value -> address.append(address.length() == path.length() ? '?' : '&')
                        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return address.toString();
    }

    private static Criterion criterion(String name) {
        return Criterion.ofParameter(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no criterion '" + name + "'"));
    }
}
