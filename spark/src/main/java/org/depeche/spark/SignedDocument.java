package org.depeche.spark;

import java.io.Serializable;
import org.depeche.corpus.Signature;
import org.jspecify.annotations.Nullable;

/**
 * As much of a document as is needed to tell near copies.
 *
 * @param signature of its text, or null where it has none
 */
record SignedDocument(String document, @Nullable Signature signature) implements Serializable {
    static SignedDocument of(ReadDocument document) {
        boolean read = document.kind() == ReadDocument.Kind.READ;
        return new SignedDocument(document.name(), read ? Signature.of(document.content()) : null);
    }
}
