package org.depeche.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a reader narrows the events down to, as the address of every page says it; immutable. Values of one name are
 * alternatives, names are conditions that all hold.
 */
public final class Filters {
    /** The names of conditions in the order in which addresses list them. */
    public static final List<String> NAMES = List.of(
            "type",
            "country",
            "actor",
            "recipient",
            "source",
            "status",
            "place",
            "from",
            "to",
            "text",
            "document",
            "rule");

    private final Map<String, List<String>> values;

    private Filters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** The conditions among the parameters of an address; blank ones and other parameters are left out. */
    public static Filters of(Function<String, List<String>> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String name : NAMES) {
            List<String> given = parameters.apply(name).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            if (!given.isEmpty()) {
                values.put(name, given);
            }
        }
        return new Filters(values);
    }

    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The first value of a name, or an empty string. */
    public String value(String name) {
        return values.containsKey(name) ? values(name).get(0) : "";
    }

    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    public boolean none() {
        return values.isEmpty();
    }

    /** All conditions in the order of {@link #NAMES}. */
    public Map<String, List<String>> all() {
        return Map.copyOf(values);
    }

    /** With this value added, or taken out where it is there. */
    public Filters toggle(String name, String value) {
        List<String> changed = new ArrayList<>(values(name));
        if (!changed.remove(value)) {
            changed.add(value);
        }
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        all.put(name, changed);
        return of(key -> all.getOrDefault(key, List.of()));
    }

    /** As the part of an address after "?": empty where there is no condition. */
    public String query() {
        StringBuilder query = new StringBuilder();
        for (String name : NAMES) {
            for (String value : values(name)) {
                query.append(query.isEmpty() ? "" : "&")
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }

    /** A path with these conditions and further parameters. */
    public String address(String path, String... further) {
        StringBuilder address = new StringBuilder(query());
        for (int i = 0; i + 1 < further.length; i += 2) {
            address.append(address.isEmpty() ? "" : "&")
                    .append(further[i])
                    .append('=')
                    .append(URLEncoder.encode(further[i + 1], StandardCharsets.UTF_8));
        }
        return address.isEmpty() ? path : path + "?" + address;
    }
}
