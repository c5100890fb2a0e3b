package org.depeche.cli;

/** When text for people is coloured. */
enum ColourChoice {
    /** Where a terminal shows it and the user has not asked for none by the variable NO_COLOR. */
    AUTO,
    ALWAYS,
    NEVER;

    /** Set by the launcher, which can tell whether standard output is a terminal. */
    static final String TERMINAL = "depeche.terminal";

    /** Whether to colour. */
    boolean applies() {
        return this == ALWAYS || (this == AUTO && Boolean.getBoolean(TERMINAL) && !unwanted());
    }

    private static boolean unwanted() {
        String noColour = System.getenv("NO_COLOR");
        return (noColour != null && !noColour.isEmpty()) || "dumb".equals(System.getenv("TERM"));
    }
}
