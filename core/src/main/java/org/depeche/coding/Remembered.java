package org.depeche.coding;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.depeche.lexicon.EventType;

/**
 * What was found out about the candidates of one report, to be asked for again. Holds only so many answers that a report
 * as long as a book fits into memory too; what it does not hold is found out anew. For one thread.
 *
 * @param <T> what an answer is; it is not to be changed
 */
final class Remembered<T> {
    /** News reports have far fewer candidates. */
    private static final int MOST = 300;

    private record Key(Candidate candidate, EventType type) {
        @Override
        public int hashCode() {
            // The type hardly ever differs between two questions on one candidate.
            return candidate.hashCode();
        }
    }

    private final Map<Key, T> answers = new HashMap<>();

    /** The answer for a candidate of a type, found out where it was not yet. */
    T of(Candidate candidate, EventType type, Supplier<T> asked) {
        Key key = new Key(candidate, type);
        T known = answers.get(key);
        if (known != null) {
            return known;
        }
        T answer = asked.get();
        if (answers.size() < MOST) {
            answers.put(key, answer);
        }
        return answer;
    }
}
