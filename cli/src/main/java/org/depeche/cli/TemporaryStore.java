package org.depeche.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.depeche.store.Store;

/** A store that is gone when it is closed or the program ends. */
final class TemporaryStore implements AutoCloseable {
    private final Path folder;
    private final Store store;
    private final Thread closing = new Thread(this::delete);
    private boolean gone;

    TemporaryStore() throws IOException {
        this.folder = Files.createTempDirectory("depeche-desk-");
        this.store = Store.open(folder.resolve("desk.depeche"));
        Runtime.getRuntime().addShutdownHook(closing);
    }

    Store store() {
        return store;
    }

    /** The folder that the store is in, and nothing else. */
    Path folder() {
        return folder;
    }

    /** Closes the store and deletes it; safe to call again, and when the program is ending. */
    synchronized void delete() {
        if (gone) {
            return;
        }
        gone = true;
        store.close();
        try (Stream<Path> files = Files.list(folder)) {
            List.copyOf(files.toList()).forEach(file -> deleted(file.toFile()));
        } catch (IOException e) {
            System.err.println("depeche: " + folder + " cannot be read: " + e.getMessage());
        }
        deleted(folder.toFile());
    }

    private static void deleted(File file) {
        if (!file.delete()) {
            System.err.println("depeche: " + file + " is left over and cannot be deleted");
        }
    }

    @Override
    public void close() {
        delete();
        Runtime.getRuntime().removeShutdownHook(closing);
    }
}
