package org.depeche.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What every template is given.
 *
 * @param view which page it is
 * @param filters the conditions in its address
 * @param messages the words in the reader's language
 * @param theme the colours
 * @param parameters all parameters of its address
 */
public record Page(View view, Filters filters, Messages messages, Theme theme, Map<String, List<String>> parameters) {
    /** The words of a key. */
    public String say(String key, Object... arguments) {
        return messages.of(key, arguments);
    }

    /** The page's title. */
    public String title() {
        return say("view." + view.label());
    }

    /** The first value of a parameter, or an empty string. */
    public String parameter(String name) {
        List<String> given = parameters.getOrDefault(name, List.of());
        return given.isEmpty() ? "" : given.get(0);
    }

    /** The value of a parameter that has these alternatives; the first of them where the address gives none of them. */
    public String choice(String name, String... alternatives) {
        List<String> known = List.of(alternatives);
        List<String> given = parameters.getOrDefault(name, List.of());
        return given.stream().filter(known::contains).findFirst().orElse(known.get(0));
    }

    /** This page's address with one parameter set to a value. */
    public String with(String name, String value) {
        StringBuilder query = new StringBuilder();
        parameters.forEach((key, values) -> {
            if (!key.equals(name)) {
                values.forEach(each -> append(query, key, each));
            }
        });
        append(query, name, value);
        return view.path() + "?" + query;
    }

    private static void append(StringBuilder query, String key, String value) {
        query.append(query.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(key, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
