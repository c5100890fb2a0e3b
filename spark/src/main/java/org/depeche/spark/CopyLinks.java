package org.depeche.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.depeche.corpus.KnownTexts;
import org.jspecify.annotations.Nullable;

/**
 * Which documents are near copies of earlier ones.
 *
 * @param originals the ids of the documents that they are copies of, by the copies' places in the corpus, from 0
 */
record CopyLinks(Map<Long, String> originals) implements Serializable {
    /** No document is linked. */
    static CopyLinks none() {
        return new CopyLinks(new HashMap<>());
    }

    /**
     * Goes through all documents in their order.
     *
     * @throws IOException if the file that remembers their ids cannot be written
     */
    static CopyLinks find(Iterator<SignedDocument> documents) throws IOException {
        Map<Long, String> originals = new HashMap<>();
        Path ids = Files.createTempFile("depeche-known-texts", null);
        try (KnownTexts known = KnownTexts.open(ids, 0)) {
            for (long place = 0; documents.hasNext(); place++) {
                SignedDocument document = documents.next();
                String original = document.signature() == null
                        ? null
                        : known.originalOf(document.signature(), document.document());
                if (original != null) {
                    originals.put(place, original);
                }
            }
        } finally {
            Files.delete(ids);
        }
        return new CopyLinks(originals);
    }

    /** The id of the document that the one at a place is a near copy of, or null. */
    @Nullable
    String originalOf(long place) {
        return originals.get(place);
    }
}
