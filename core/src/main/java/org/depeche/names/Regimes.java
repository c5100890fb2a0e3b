package org.depeche.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.place.TableReader;

/**
 * Nouns for a state or its organs that only some states have: only a monarchy is "the kingdom", and "the Congress" is not
 * France's even where France is most in view. Immutable.
 */
final class Regimes {
    private static final String TABLE = "/org/depeche/names/regimes.tsv";
    private static final int COLUMNS = 2;

    private final Map<String, Set<String>> states = new HashMap<>();

    private Regimes() {}

    static Regimes load() {
        Regimes regimes = new Regimes();
        for (List<String> row : TableReader.read(TABLE, COLUMNS)) {
            Set<String> codes = Set.of(row.get(1).split(" ", -1));
            for (String phrase : row.get(0).split(" \\| ", -1)) {
                regimes.states.put(phrase, codes);
            }
        }
        return regimes;
    }

    /** The states that a phrase, its lemmas without articles, can be of; empty where it can be of any. */
    Set<String> states(String phrase) {
        return states.getOrDefault(phrase, Set.of());
    }
}
