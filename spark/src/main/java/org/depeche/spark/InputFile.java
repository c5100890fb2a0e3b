package org.depeche.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A file that the inputs of a job name.
 *
 * @param name as messages call it
 * @param document the report's id, where it holds one report
 * @param path where Hadoop finds it
 * @param length in bytes, as it is stored
 * @param problem why there is nothing to be read and what to do, or null
 */
record InputFile(
        String name,
        String document,
        String path,
        long length,
        @Nullable String problem) implements Serializable {
    static InputFile readable(String name, String document, String path, long length) {
        return new InputFile(name, document, path, length, null);
    }

    static InputFile missing(String name, String problem) {
        return new InputFile(name, name, "", 0, problem);
    }
}
