package org.depeche.desk;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a reader wants the pages: said in the address ({@code lang}, {@code theme}), remembered in cookies, and otherwise as
 * the browser is set.
 *
 * @param language one of {@link Messages#LANGUAGES}
 */
record Preferences(String language, Theme theme) {
    static final String LANGUAGE = "lang";
    static final String THEME = "theme";

    private static final Pattern TAG = Pattern.compile("(?:^|,)\\s*([A-Za-z]{2,3})(?![A-Za-z])");
    private static final int YEAR = 365 * 24 * 60 * 60;

    /** What this request wants; what its address says is remembered for the next ones. */
    static Preferences of(Context request) {
        String language = known(request.queryParam(LANGUAGE));
        if (language != null) {
            remember(request, LANGUAGE, language);
        } else {
            language = known(request.cookie(LANGUAGE));
        }
        Theme theme = Theme.of(request.queryParam(THEME)).orElse(null);
        if (theme != null) {
            remember(request, THEME, theme.label());
        } else {
            theme = Theme.of(request.cookie(THEME)).orElse(Theme.AUTO);
        }
        return new Preferences(language == null ? accepted(request.header("Accept-Language")) : language, theme);
    }

    private static void remember(Context request, String name, String value) {
        request.cookie(new Cookie(name, value, "/", YEAR, false, true, null, SameSite.STRICT));
    }

    private static @Nullable String known(@Nullable String language) {
        return language != null && Messages.LANGUAGES.contains(language) ? language : null;
    }

    /** The first language of the header that the pages speak. Browsers list them in the order of preference. */
    private static String accepted(@Nullable String header) {
        if (header != null) {
            Matcher tags = TAG.matcher(header);
            while (tags.find()) {
                String tag = tags.group(1).toLowerCase(Locale.ROOT);
                if (Messages.LANGUAGES.contains(tag)) {
                    return tag;
                }
            }
        }
        return Messages.LANGUAGES.get(0);
    }
}
