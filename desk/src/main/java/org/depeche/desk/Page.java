package org.depeche.desk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depeche.store.Criterion;
import org.depeche.store.Facets;
import org.jspecify.annotations.Nullable;

/**
 * What every template is given.
 *
 * @param view which page it is
 * @param filters the conditions in its address
 * @param messages the words in the reader's language
 * @param theme the colours
 * @param parameters all parameters of its address
 * @param facets how many events each value has, on the pages that the filters stand beside
 */
public record Page(
        View view,
        Filters filters,
        Messages messages,
        Theme theme,
        Map<String, List<String>> parameters,
        @Nullable Facets facets) {
    /** The words of a key. */
    public String say(String key, Object... arguments) {
        return messages.of(key, arguments);
    }

    /** What readers call a value of a criterion ("Attaque" for type ASSAULT). */
    public String label(String criterion, String value) {
        String country = Criterion.country(value).orElse(null);
        return country == null
                ? messages.orElse(criterion + "." + value, value)
                : messages.orElse("country." + country, country);
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
        Map<String, List<String>> changed = new TreeMap<>(parameters);
        changed.put(name, List.of(value));
        return Filters.address(view.path(), changed);
    }

    /** The address of a report's page. */
    public String reportAddress(String document) {
        return Filters.address(View.REPORT.path(), Map.of("document", List.of(document)));
    }
}
