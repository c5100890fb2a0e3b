package org.depeche.exchange;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents of files, of the files in folders, and of standard input, in the order given; those of a folder by
 * name.
 */
public final class Inputs implements ReportReader {
    /** The name that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private record Source(
            String name, String document, @Nullable Path path) {}

    private final Deque<Source> sources = new ArrayDeque<>();
    private final Deque<Reading> failures = new ArrayDeque<>();
    private final InputStream standardInput;
    private final @Nullable InputFormat format;
    private final Defaults defaults;
    private final Consumer<String> notes;
    private @Nullable ReportReader current;

    /**
     * @param names files and folders, or {@link #STANDARD_INPUT}
     * @param format the format of all, or null where each file's name or beginning says it
     * @param notes takes what a reader should know of an input that was read nevertheless, a line each
     */
    public Inputs(
            List<String> names,
            InputStream standardInput,
            @Nullable InputFormat format,
            Defaults defaults,
            Consumer<String> notes) {
        this.standardInput = standardInput;
        this.format = format;
        this.defaults = defaults;
        this.notes = notes;
        names.forEach(this::addSource);
    }

    private void addSource(String name) {
        if (name.equals(STANDARD_INPUT)) {
            sources.add(new Source("standard input", "stdin", null));
            return;
        }
        Path path = Path.of(name);
        if (!Files.isDirectory(path)) {
            sources.add(new Source(name, Objects.toString(path.getFileName(), name), path));
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> known = files.filter(Files::isRegularFile)
                    .filter(file -> InputFormat.ofName(file.toString()).isPresent())
                    .sorted()
                    .toList();
            for (Path file : known) {
                String inside = path.relativize(file).toString().replace('\\', '/');
                sources.add(new Source(file.toString(), inside, file));
            }
            if (known.isEmpty()) {
                failures.add(new Reading.Failed(name, "is a folder without any .txt, .html or .jsonl file"));
            }
        } catch (IOException | UncheckedIOException e) {
            failures.add(new Reading.Failed(name, "is a folder that cannot be read: " + e.getMessage()));
        }
    }

    @Override
    public @Nullable Reading next() {
        while (true) {
            if (!failures.isEmpty()) {
                return failures.remove();
            }
            ReportReader reader = current;
            if (reader == null) {
                Source source = sources.poll();
                if (source == null) {
                    return null;
                }
                current = open(source);
                continue;
            }
            Reading reading = reader.next();
            if (reading == null) {
                reader.close();
                current = null;
                continue;
            }
            return reading instanceof Reading.Read read ? new Reading.Read(defaults.applyTo(read.report())) : reading;
        }
    }

    private @Nullable ReportReader open(Source source) {
        try {
            InputStream in = source.path() == null ? standardInput : stream(source.path());
            return InputOpener.open(source.name(), source.document(), in, format, notes);
        } catch (NoSuchFileException e) {
            failures.add(new Reading.Failed(source.name(), "does not exist: check the name"));
        } catch (AccessDeniedException e) {
            failures.add(new Reading.Failed(source.name(), "may not be read: check its permissions"));
        } catch (IOException e) {
            failures.add(new Reading.Failed(source.name(), "cannot be read: " + e.getMessage()));
        }
        return null;
    }

    /** A file's bytes; pipes, which have no length to ask for, too. */
    private static InputStream stream(Path path) throws IOException {
        boolean pipe = Files.exists(path) && !Files.isRegularFile(path);
        return pipe ? new FileInputStream(path.toFile()) : Files.newInputStream(path);
    }

    @Override
    public void close() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
