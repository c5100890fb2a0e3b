package org.depeche.exchange;

import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Iterator;
import java.util.regex.PatternSyntaxException;

/**
 * The files that a pattern names: {@code *} and {@code ?} within a name, <code>**</code> through any number of folders,
 * {@code [ab]} and <code>{a,b}</code> as in a shell. It stands for files only, and for none behind a symbolic link.
 */
final class Glob {
    private static final String ANY_FOLDERS = "**/";

    private Glob() {}

    /** Whether the input is a pattern and not the name of a file that is there. */
    static boolean isGlob(String input) {
        return hasWildcard(input) && !exists(input);
    }

    private static boolean exists(String input) {
        try {
            return Files.exists(Path.of(input));
        } catch (InvalidPathException e) {
            return false; // "*" cannot be part of a name everywhere
        }
    }

    private static boolean hasWildcard(String part) {
        return part.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
    }

    /** The files that match; ids are their paths below the last folder named without wildcards. */
    static Iterator<Source> of(String pattern) {
        int rest = 0;
        for (int slash = pattern.indexOf('/'); slash >= 0; slash = pattern.indexOf('/', slash + 1)) {
            if (hasWildcard(pattern.substring(rest, slash))) {
                break;
            }
            rest = slash + 1;
        }
        Path root = Path.of(pattern.substring(0, rest));
        String relative = pattern.substring(rest);
        if (!Files.isDirectory(root)) {
            return Sources.one(new Source.Missing(pattern, "matches no file: there is no folder " + root));
        }
        try {
            // The platform's pattern wants at least one folder for "**/"; a shell's is content with none.
            FileSystem files = root.getFileSystem();
            PathMatcher matcher = files.getPathMatcher("glob:" + relative.replace(ANY_FOLDERS, "{**/,}"));
            int depth = relative.contains("**") ? Integer.MAX_VALUE : relative.split("/").length;
            FolderWalk found = new FolderWalk(root, depth, file -> matcher.matches(root.relativize(file)));
            return found.hasNext() ? found : Sources.one(new Source.Missing(pattern, "matches no file: check it"));
        } catch (PatternSyntaxException e) {
            return Sources.one(new Source.Missing(pattern, "is no pattern: " + e.getDescription()));
        }
    }
}
