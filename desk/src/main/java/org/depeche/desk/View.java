package org.depeche.desk;

import java.util.List;
import java.util.Locale;

/** The pages. Each has a template, a style sheet and, where it needs one, a script of its name. */
public enum View {
    TABLE,
    TIMELINE,
    MAP,
    DYADS,
    CLAIMS,
    REPORTS,
    REPORT,
    PASTE,
    RULES,
    /** What is shown where another page cannot be. */
    PROBLEM;

    /** Those that the navigation lists, in its order. */
    public static final List<View> NAVIGATION = List.of(TABLE, TIMELINE, MAP, DYADS, REPORTS, PASTE, RULES);

    /** The name in addresses and file names: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String path() {
        return this == PROBLEM ? TABLE.path() : "/" + label();
    }

    /** Whether it shows the events that the filters leave, so that the filters stand above it. */
    public boolean filtered() {
        return this == TABLE || this == TIMELINE || this == MAP || this == DYADS || this == REPORTS;
    }
}
