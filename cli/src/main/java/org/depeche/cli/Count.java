package org.depeche.cli;

import java.util.Locale;

/** Numbers of things, in words. */
final class Count {
    private Count() {}

    /**
     * "1 document", "2,000 documents".
     *
     * @param noun what is counted, in the singular; its plural ends in s
     */
    static String of(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
