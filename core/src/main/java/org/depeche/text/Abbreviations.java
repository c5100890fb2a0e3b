package org.depeche.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The abbreviations of a language that are written with a full stop, from its {@code abbreviations.txt}. */
final class Abbreviations {
    /** Whether a sentence may end with it. */
    enum Kind {
        /** Something always follows: "Mme", "Gen.". */
        INSIDE,
        /** An abbreviation only where a number follows: "No. 5", "art. 12". */
        NUMBER,
        /** May end a sentence, as seen from a function word with a capital after it: "Inc.", "J.-C.". */
        EITHER,
        /** Ends the sentence wherever a capital follows: "etc.", "p.m.". */
        END
    }

    private final Map<String, Kind> kinds;

    private Abbreviations(Map<String, Kind> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    static Abbreviations load(LanguageFolder folder) {
        Map<String, Kind> kinds = new HashMap<>();
        for (Map.Entry<String, List<String>> entry :
                folder.words("abbreviations.txt").entrySet()) {
            Kind kind = Kind.valueOf(entry.getKey().toUpperCase(Locale.ROOT));
            for (String abbreviation : entry.getValue()) {
                kinds.put(abbreviation.toLowerCase(Locale.ROOT), kind);
            }
        }
        return new Abbreviations(kinds);
    }

    /** The kind of a word with its full stop, or null where it is no abbreviation. Case does not matter. */
    @Nullable
    Kind kind(String word) {
        return kinds.get(word.toLowerCase(Locale.ROOT));
    }

    /** What a token that ends in a full stop does: as listed, or {@code EITHER} for initials and acronyms. */
    Kind ofToken(String form) {
        Kind listed = kind(form);
        return listed == null ? Kind.EITHER : listed;
    }
}
