package org.depeche.exchange;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Iterator;
import java.util.regex.PatternSyntaxException;

/**
 * The files that a pattern names: {@code *} and {@code ?} within a name, <code>**</code> through any number of folders,
 * {@code [ab]} and <code>{a,b}</code> as in a shell. It stands for files only, and for none behind a symbolic link.
 *
 * @param root the last folder named without wildcards, with the slash after it; ids of the files are their paths below it
 * @param names what paths below it have to match
 * @param depth how many folders deep they can be; 1 is the root itself
 */
public record Glob(String root, PathMatcher names, int depth) {
    private static final String ANY_FOLDERS = "**/";

    /**
     * Reads a pattern.
     *
     * @throws PatternSyntaxException if it is none
     */
    public static Glob parse(String pattern) {
        int rest = 0;
        for (int slash = pattern.indexOf('/'); slash >= 0; slash = pattern.indexOf('/', slash + 1)) {
            if (hasWildcard(pattern.substring(rest, slash))) {
                break;
            }
            rest = slash + 1;
        }
        String relative = pattern.substring(rest);
        // The platform's pattern wants at least one folder for "**/"; a shell's is content with none.
        PathMatcher names = FileSystems.getDefault().getPathMatcher("glob:" + relative.replace(ANY_FOLDERS, "{**/,}"));
        int depth = relative.contains("**") ? Integer.MAX_VALUE : relative.split("/").length;
        return new Glob(pattern.substring(0, rest), names, depth);
    }

    /** Whether a name has one of the characters that stand for others. */
    public static boolean hasWildcard(String name) {
        return name.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
    }

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

    /** The files that match. */
    static Iterator<Source> of(String pattern) {
        try {
            Glob glob = parse(pattern);
            Path root = Path.of(glob.root());
            if (!Files.isDirectory(root)) {
                return Sources.one(new Source.Missing(pattern, "matches no file: there is no folder " + root));
            }
            FolderWalk found =
                    new FolderWalk(root, glob.depth(), file -> glob.names().matches(root.relativize(file)));
            return found.hasNext() ? found : Sources.one(new Source.Missing(pattern, "matches no file: check it"));
        } catch (PatternSyntaxException e) {
            return Sources.one(new Source.Missing(pattern, "is no pattern: " + e.getDescription()));
        }
    }
}
