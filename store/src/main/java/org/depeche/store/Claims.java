package org.depeche.store;

import java.util.List;

/**
 * What is said of one happening of a document.
 *
 * @param asserted its mentions that say that it happened, will happen or may happen, each with its sources
 * @param denied its mentions that say that it did not happen
 * @param answers REJECT and ACCUSE mentions of the document by or against the happening's participants, in the sentence of
 *     a mention of it or the next
 * @param elsewhere mentions in other documents that may be of the same happening: of the same type, day, and actor, recipient
 *     or place
 */
public record Claims(
        List<StoredEvent> asserted, List<StoredEvent> denied, List<StoredEvent> answers, List<StoredEvent> elsewhere) {
    public Claims {
        asserted = List.copyOf(asserted);
        denied = List.copyOf(denied);
        answers = List.copyOf(answers);
        elsewhere = List.copyOf(elsewhere);
    }
}
