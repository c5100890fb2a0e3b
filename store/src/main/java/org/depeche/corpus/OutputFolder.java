package org.depeche.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The folder that a corpus is written to: a folder for each table with a file for each part, the journal, and, while it is
 * not complete, the texts known so far. One program at a time writes to it.
 */
final class OutputFolder implements Closeable {
    private static final String JOURNAL = "journal.jsonl";
    private static final String KNOWN_TEXTS = ".known-texts";
    private static final String LOCK = ".lock";

    /** What the names of files that are being written begin with; readers of tables pass over them. */
    private static final String UNFINISHED = ".";

    private final Path root;
    private final PartFormat format;
    private final FileChannel lock;

    private OutputFolder(Path root, PartFormat format, FileChannel lock) {
        this.root = root;
        this.format = format;
        this.lock = lock;
    }

    /**
     * Makes the folder, or takes it as it is.
     *
     * @param resume whether a corpus that was begun in it is to be gone on with
     * @throws IOException if it holds something else, is in use or cannot be written to
     */
    static OutputFolder open(Path root, PartFormat format, boolean resume) throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new IOException(root + " is a file: name a folder");
        }
        try {
            boolean begun = Files.exists(root.resolve(JOURNAL));
            if (begun && !resume) {
                throw new IOException(
                        root + " holds a corpus already: go on with it (--resume), or name another folder");
            }
            if (!begun && Files.isDirectory(root) && !isEmpty(root)) {
                throw new IOException(root + " is not empty and holds no corpus: name another folder");
            }
            Files.createDirectories(root);
            OutputFolder folder = new OutputFolder(root, format, lock(root));
            for (Table table : Table.values()) {
                Files.createDirectories(folder.folder(table));
            }
            return folder;
        } catch (AccessDeniedException e) {
            throw new IOException(root + " may not be written to: check its permissions, or name another folder", e);
        } catch (FileSystemException e) {
            throw new IOException(root + " cannot be written to: " + e.getReason() + "; name another folder", e);
        }
    }

    /** Whether the folder holds nothing, or what a run leaves that was stopped before it had written anything. */
    private static boolean isEmpty(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(root::relativize)
                    .map(Path::toString)
                    .allMatch(name -> name.isEmpty() || name.equals(LOCK) || isTable(name));
        }
    }

    private static boolean isTable(String name) {
        return Stream.of(Table.values()).anyMatch(table -> table.folder().equals(name));
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Another thread of this program holds it: the same to the user.
        }
        channel.close();
        throw new IOException(root + " is being written to by another program: wait until it is done");
    }

    /**
     * The journal of the corpus, which holds for the same conditions; what is not in it is deleted.
     *
     * @throws IOException if the corpus was begun under others, or parts are missing
     */
    Journal journal(Map<String, String> conditions) throws IOException {
        Path file = root.resolve(JOURNAL);
        Journal journal = Files.exists(file) ? Journal.open(file) : null;
        if (journal == null) {
            Files.deleteIfExists(file);
            journal = Journal.begin(file, conditions);
        }
        try {
            checkConditions(journal.conditions(), conditions);
            checkParts(journal.parts());
            deleteUnfinished(journal.parts().size());
            return journal;
        } catch (IOException e) {
            journal.close();
            throw e;
        }
    }

    private void checkConditions(Map<String, String> begun, Map<String, String> now) throws IOException {
        for (Map.Entry<String, String> condition : now.entrySet()) {
            String before = begun.get(condition.getKey());
            if (!condition.getValue().equals(before)) {
                throw new IOException(root + " was begun with another value of " + condition.getKey() + " (" + before
                        + ", now " + condition.getValue() + "): a corpus is gone on with as it was begun; start anew in"
                        + " another folder");
            }
        }
    }

    private void checkParts(List<Part> parts) throws IOException {
        for (Part part : parts) {
            for (Table table : Table.values()) {
                Path file = file(table, part.number());
                if (!Files.exists(file) || !Objects.equals(part.sizes().get(table), Files.size(file))) {
                    throw new IOException(file + " is missing or was changed: start anew in another folder");
                }
            }
        }
    }

    /** Deletes what was written after the last part that is whole. */
    private void deleteUnfinished(int whole) throws IOException {
        for (Table table : Table.values()) {
            try (Stream<Path> files = Files.list(folder(table))) {
                for (Path file : files.toList()) {
                    String name = String.valueOf(file.getFileName());
                    boolean later = name.startsWith("part-") && name.compareTo(Part.fileName(whole, format)) >= 0;
                    if (later || name.startsWith(UNFINISHED)) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    PartFormat format() {
        return format;
    }

    /** The file with the texts known so far. */
    Path knownTexts() {
        return root.resolve(KNOWN_TEXTS);
    }

    /** A part's file in a table. */
    Path file(Table table, int part) {
        return folder(table).resolve(Part.fileName(part, format));
    }

    /** What a part's file is called while it is written. */
    Path unfinished(Table table, int part, PartFormat as) {
        return folder(table).resolve(UNFINISHED + Part.fileName(part, as) + ".unfinished");
    }

    /** Puts a file that is whole in its place, so that it is there after a power cut too. */
    void publish(Path unfinished, Table table, int part) throws IOException {
        force(unfinished);
        Files.move(unfinished, file(table, part), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folder(table));
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Deletes what is only needed to go on. */
    void finish() throws IOException {
        Files.deleteIfExists(knownTexts());
    }

    private Path folder(Table table) {
        return root.resolve(table.folder());
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
