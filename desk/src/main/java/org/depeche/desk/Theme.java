package org.depeche.desk;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which colours the pages are in. */
public enum Theme {
    /** As the reader's system is set. */
    AUTO,
    LIGHT,
    DARK;

    /** The name used in addresses, cookies and style sheets: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Theme> of(@Nullable String label) {
        for (Theme theme : values()) {
            if (theme.label().equals(label)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }
}
