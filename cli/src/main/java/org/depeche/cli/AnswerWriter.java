package org.depeche.cli;

import java.io.IOException;
import org.depeche.store.SqlQuery;

/** Writes the answer to a query. */
interface AnswerWriter extends SqlQuery.Sink {
    /** Writes what comes after the last row. */
    default void finish() throws IOException {}
}
