package org.depeche.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.depeche.exchange.Glob;
import org.depeche.exchange.InputFormat;

/**
 * Finds the files that the inputs of a job name, in any of Hadoop's file systems: files, the files of folders and those that
 * globs match, in the order and with the ids that {@link org.depeche.exchange.Inputs} gives them.
 */
final class InputFiles {
    /** How long the files are together that one task reads, in bytes; a longer one has a task of its own. */
    private static final long TASK_BYTES = 16L << 20;

    /** How many files one task reads at most. */
    private static final int TASK_FILES = 500;

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:/");

    private final Configuration configuration;
    private final List<InputFile> found = new ArrayList<>();

    private InputFiles(Configuration configuration) {
        this.configuration = configuration;
    }

    /** The files of the inputs; what cannot be found is among them, with its problem. */
    static List<InputFile> find(List<String> inputs, Configuration configuration) {
        InputFiles files = new InputFiles(configuration);
        inputs.forEach(files::add);
        return files.found;
    }

    /** Files put together, in their order, that one task reads. */
    static List<List<InputFile>> byTask(List<InputFile> files) {
        List<List<InputFile>> tasks = new ArrayList<>();
        List<InputFile> task = new ArrayList<>();
        long bytes = 0;
        for (InputFile file : files) {
            if (!task.isEmpty() && (bytes + file.length() > TASK_BYTES || task.size() == TASK_FILES)) {
                tasks.add(task);
                task = new ArrayList<>();
                bytes = 0;
            }
            task.add(file);
            bytes += file.length();
        }
        if (!task.isEmpty()) {
            tasks.add(task);
        }
        return tasks;
    }

    private void add(String input) {
        try {
            Path path = path(input);
            FileSystem system = path.getFileSystem(configuration);
            if (Glob.hasWildcard(input) && !system.exists(path)) {
                addMatching(system, input);
                return;
            }
            FileStatus status = system.getFileStatus(path);
            if (status.isDirectory()) {
                addFolder(system, path, input.replaceFirst("/+$", "") + "/");
            } else {
                found.add(InputFile.readable(input, path.getName(), path.toString(), status.getLen()));
            }
        } catch (FileNotFoundException e) {
            found.add(InputFile.missing(input, "does not exist: check the name"));
        } catch (PatternSyntaxException e) {
            found.add(InputFile.missing(input, "is no pattern: " + e.getDescription()));
        } catch (IOException | IllegalArgumentException e) {
            found.add(InputFile.missing(input, "cannot be read: " + e.getMessage()));
        }
    }

    /** Where an input is: an address, or else a file's name, which may hold a colon ("12:30.txt") without being one. */
    private static Path path(String input) {
        return ADDRESS.matcher(input).lookingAt() ? new Path(input) : new Path(null, null, input);
    }

    private void addMatching(FileSystem system, String pattern) throws IOException {
        Glob glob = Glob.parse(pattern);
        Path folder = new Path(glob.root().isEmpty() ? "." : glob.root());
        if (!system.exists(folder)) {
            found.add(InputFile.missing(pattern, "matches no file: there is no folder " + folder));
            return;
        }
        int before = found.size();
        new Walk(system, glob.root(), name -> glob.names().matches(java.nio.file.Path.of(name)))
                .enter(folder, "", glob.depth());
        if (found.size() == before) {
            found.add(InputFile.missing(pattern, "matches no file: check it"));
        }
    }

    private void addFolder(FileSystem system, Path folder, String root) {
        int before = found.size();
        new Walk(system, root, name -> InputFormat.ofName(name).isPresent()).enter(folder, "", Integer.MAX_VALUE);
        if (found.size() == before) {
            found.add(InputFile.missing(
                    root.substring(0, root.length() - 1),
                    "is a folder without any file that holds reports (.txt, .html, .jsonl, .csv, .xml, .warc …)"));
        }
    }

    /** A walk over a folder and those in it, by name, a folder's own files at its place among the names. */
    private final class Walk {
        private final FileSystem system;
        private final String root;
        private final Predicate<String> wanted;

        /**
         * @param root the folder's name with a slash after it, or nothing for the one that the job was started in
         * @param wanted which paths below the root are wanted
         */
        Walk(FileSystem system, String root, Predicate<String> wanted) {
            this.system = system;
            this.root = root;
            this.wanted = wanted;
        }

        /**
         * Adds the files of a folder.
         *
         * @param below the folder's path below the root, with a slash after it, or nothing for the root
         * @param depth how many folders deep to go; 1 is this one
         */
        void enter(Path folder, String below, int depth) {
            FileStatus[] entries;
            try {
                entries = system.listStatus(folder);
            } catch (IOException e) {
                found.add(InputFile.missing(root + below, "is a folder that cannot be read: " + e.getMessage()));
                return;
            }
            Arrays.sort(entries, Comparator.comparing(entry -> entry.getPath().getName()));
            for (FileStatus entry : entries) {
                String name = below + entry.getPath().getName();
                if (isLink(entry)) {
                    continue;
                }
                if (entry.isFile() && wanted.test(name)) {
                    found.add(InputFile.readable(
                            root + name, name, entry.getPath().toString(), entry.getLen()));
                } else if (entry.isDirectory() && depth > 1) {
                    enter(entry.getPath(), name + "/", depth - 1);
                }
            }
        }

        /** Whether it is a symbolic link, which could lead out of the folder or back into it; only local files have them. */
        private boolean isLink(FileStatus entry) {
            java.net.URI place = entry.getPath().toUri();
            return "file".equals(place.getScheme()) && Files.isSymbolicLink(java.nio.file.Path.of(place.getPath()));
        }
    }
}
