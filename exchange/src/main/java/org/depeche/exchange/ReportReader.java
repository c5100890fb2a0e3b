package org.depeche.exchange;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Reads the documents of an input one at a time, so that an input of any length takes the memory of one document. */
public interface ReportReader extends Closeable {
    /** The next document, or null at the end. Never throws for what is wrong with the input: that is a reading too. */
    @Nullable
    Reading next();

    /** The next document before it is parsed, or null at the end: what {@link #next} gives once it is parsed. */
    default @Nullable RawDocument nextRaw() {
        Reading reading = next();
        return reading == null ? null : () -> reading;
    }

    @Override
    void close();
}
