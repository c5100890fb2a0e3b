package org.depeche.desk;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.depeche.store.EventFilter;

/** Reads the parameters of a request. All throw a {@link Problem} that says what values there are. */
final class Parameters {
    private Parameters() {}

    /** The conditions among them. */
    static EventFilter filter(Context request) {
        try {
            return EventFilter.parse(request.queryParamMap());
        } catch (IllegalArgumentException e) {
            throw bad(String.valueOf(e.getMessage()));
        }
    }

    /** A whole number within bounds. */
    static int number(Context request, String name, int otherwise, int least, int most) {
        String value = request.queryParam(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw bad(name + ": '" + value + "' is no whole number from " + least + " to " + most);
    }

    /** One of an enum's names in lower case. */
    static <E extends Enum<E>> E choice(Context request, String name, E otherwise) {
        String value = request.queryParam(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        E[] constants = otherwise.getDeclaringClass().getEnumConstants();
        for (E constant : constants) {
            if (constant.name().equalsIgnoreCase(value.strip())) {
                return constant;
            }
        }
        throw bad(name + ": '" + value + "' is none of "
                + Arrays.stream(constants)
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
    }

    /** A parameter that must be there. */
    static String required(Context request, String name) {
        String value = request.queryParam(name);
        if (value == null || value.isBlank()) {
            throw bad(name + " is missing: give it as a parameter, ?" + name + "=…");
        }
        return value;
    }

    static Problem bad(String message) {
        return new Problem(400, "parameter", message);
    }
}
