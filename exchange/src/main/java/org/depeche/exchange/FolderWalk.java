package org.depeche.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder and of those in it, by name, a folder's own at its place among the names. Symbolic links are passed
 * over: nothing outside the folder is read, and no loop is run through.
 */
final class FolderWalk implements Iterator<Source> {
    private final Path root;
    private final int depth;
    private final Predicate<Path> wanted;
    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private @Nullable Source next;

    /**
     * @param depth how many folders deep to go; 1 is the folder itself
     * @param wanted which files are wanted
     */
    FolderWalk(Path root, int depth, Predicate<Path> wanted) {
        this.root = root;
        this.depth = depth;
        this.wanted = wanted;
        this.next = enter(root);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !open.isEmpty()) {
            Iterator<Path> names = open.element();
            if (!names.hasNext()) {
                open.remove();
                continue;
            }
            Path path = names.next();
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                next = open.size() < depth ? enter(path) : null;
            } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && wanted.test(path)) {
                String inside = root.relativize(path).toString().replace('\\', '/');
                next = new Source.Bytes(path.toString(), inside, path);
            }
        }
        return next != null;
    }

    /** Opens a folder; gives what is wrong where it cannot be read. */
    private @Nullable Source enter(Path folder) {
        try (DirectoryStream<Path> names = Files.newDirectoryStream(folder)) {
            List<Path> sorted = new ArrayList<>();
            names.forEach(sorted::add);
            sorted.sort(Comparator.comparing(path -> String.valueOf(path.getFileName())));
            open.push(sorted.iterator());
            return null;
        } catch (AccessDeniedException e) {
            return new Source.Missing(folder.toString(), "is a folder that may not be read: check its permissions");
        } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
            return new Source.Missing(folder.toString(), "is a folder that cannot be read: " + e.getMessage());
        }
    }

    @Override
    public Source next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Source found = next;
        next = null;
        return found;
    }
}
