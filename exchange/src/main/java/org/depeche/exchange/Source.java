package org.depeche.exchange;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Something that a user's input names. */
sealed interface Source {
    /**
     * A file, or standard input.
     *
     * @param name as messages call it
     * @param document the report's id, where it holds one report
     * @param path null for standard input
     */
    record Bytes(String name, String document, @Nullable Path path) implements Source {}

    /**
     * Nothing that can be read.
     *
     * @param name as messages call it
     * @param problem what is wrong and what to do
     */
    record Missing(String name, String problem) implements Source {}
}
