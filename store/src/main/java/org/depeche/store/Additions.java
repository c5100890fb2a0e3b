package org.depeche.store;

import java.util.List;

/**
 * What came of a batch that was to be added.
 *
 * @param documents how many documents are new
 * @param events how many events they hold
 * @param kept ids of documents that the store holds already, same text
 * @param clashes ids of documents that the store holds with another text; the store keeps the one it had
 */
public record Additions(int documents, int events, List<String> kept, List<String> clashes) {
    public Additions {
        kept = List.copyOf(kept);
        clashes = List.copyOf(clashes);
    }
}
