package org.depeche.exchange;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * What the inputs of a command name, in the order given: files, the files of folders and globs, those that lists name, and
 * standard input. Folders are walked as one goes, so that one of any size takes the memory of the names at hand.
 */
final class Sources implements Iterator<Source> {
    /** Before the name of a file that lists others. */
    static final String LIST = "@";

    private final Iterator<String> inputs;
    private Iterator<Source> current = Collections.emptyIterator();

    Sources(List<String> inputs) {
        this.inputs = inputs.iterator();
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && inputs.hasNext()) {
            current = of(inputs.next());
        }
        return current.hasNext();
    }

    @Override
    public Source next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    private static Iterator<Source> of(String input) {
        if (input.equals(Inputs.STANDARD_INPUT)) {
            return one(new Source.Bytes("standard input", "stdin", null));
        }
        try {
            if (input.startsWith(LIST)) {
                return PathList.open(input, Path.of(input.substring(LIST.length())));
            }
            if (Glob.isGlob(input)) {
                return Glob.of(input);
            }
            Path path = Path.of(input);
            return Files.isDirectory(path) ? folder(path) : one(file(path));
        } catch (InvalidPathException e) {
            return one(new Source.Missing(input, "is no name that a file can have: " + e.getReason()));
        }
    }

    /** A file that was named by itself. */
    static Source file(Path path) {
        return new Source.Bytes(path.toString(), Objects.toString(path.getFileName(), path.toString()), path);
    }

    /** The files of a folder whose names say that they hold reports. */
    static Iterator<Source> folder(Path folder) {
        FolderWalk files = new FolderWalk(
                folder,
                Integer.MAX_VALUE,
                file -> InputFormat.ofName(file.toString()).isPresent());
        return files.hasNext()
                ? files
                : one(new Source.Missing(
                        folder.toString(),
                        "is a folder without any file that holds reports (.txt, .html, .jsonl, .csv, .xml, .warc …)"));
    }

    static Iterator<Source> one(Source source) {
        return List.of(source).iterator();
    }
}
