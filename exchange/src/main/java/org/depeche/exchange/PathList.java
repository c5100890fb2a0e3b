package org.depeche.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The files and folders that a text file lists, a path a line; empty lines and those that begin with "#" are passed over.
 * Paths are relative to the list's folder and may not lead out of it, be it by "..", from the root or by a symbolic link:
 * a list that came with a collection of pages cannot make other files of its reader's machine part of the collection.
 */
final class PathList implements Iterator<Source> {
    private final Path list;
    private final Path folder;
    private final Lines lines;
    private Iterator<Source> current = Collections.emptyIterator();
    private boolean ended;

    private PathList(Path list, Path folder, Lines lines) {
        this.list = list;
        this.folder = folder;
        this.lines = lines;
    }

    /**
     * What a list names.
     *
     * @param input as the user wrote it
     */
    static Iterator<Source> open(String input, Path list) {
        try {
            Path real = list.toRealPath();
            Path folder = real.getParent();
            if (folder == null || Files.isDirectory(real)) {
                return Sources.one(new Source.Missing(input, "names no list of files but a folder: leave out the @"));
            }
            return new PathList(list, folder, new Lines(Files.newInputStream(real)));
        } catch (NoSuchFileException e) {
            return Sources.one(new Source.Missing(
                    input, "names no list of files, as " + list + " does not exist; a file so called is ./" + input));
        } catch (AccessDeniedException e) {
            return Sources.one(new Source.Missing(input, "may not be read: check its permissions"));
        } catch (IOException e) {
            return Sources.one(new Source.Missing(input, "cannot be read: " + ReadError.describe(e)));
        }
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && !ended) {
            current = nextLine();
        }
        return current.hasNext();
    }

    private Iterator<Source> nextLine() {
        try {
            byte[] line = lines.next();
            if (line == null) {
                ended = true;
                lines.close();
                return Collections.emptyIterator();
            }
            String path = new String(line, StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .strip();
            return path.isEmpty() || path.startsWith("#") ? Collections.emptyIterator() : named(path);
        } catch (IOException e) {
            ended = true;
            return missing("cannot be read: " + ReadError.describe(e));
        }
    }

    private Iterator<Source> named(String path) {
        try {
            Path real = folder.resolve(path).toRealPath();
            if (!real.startsWith(folder)) {
                return missing(
                        "names " + path + ", which lies outside the list's folder: put the list above its files");
            }
            return Files.isDirectory(real)
                    ? Sources.folder(real)
                    : Sources.one(
                            new Source.Bytes(list.resolveSibling(path).toString(), path.replace('\\', '/'), real));
        } catch (NoSuchFileException e) {
            return missing("names " + path + ", which does not exist; paths are relative to the list");
        } catch (AccessDeniedException e) {
            return missing("names " + path + ", which may not be read: check its permissions");
        } catch (InvalidPathException | IOException e) {
            return missing("names what cannot be read: " + e.getMessage());
        }
    }

    private Iterator<Source> missing(String problem) {
        return Sources.one(new Source.Missing(list + ":" + lines.number(), problem));
    }

    @Override
    public Source next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
