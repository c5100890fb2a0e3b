package org.depeche.exchange;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents of files, of the files in folders, of those that globs and lists name, and of standard input, in the
 * order given; those of a folder by name.
 */
public final class Inputs implements ReportReader {
    /** The name that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    /**
     * A place in the inputs, the same whenever the same inputs are read.
     *
     * @param source how many files have been read to their end
     * @param document how many documents of the one after these have been read
     */
    public record Position(long source, long document) {
        /** Before the first document. */
        public static final Position START = new Position(0, 0);
    }

    private final Iterator<Source> sources;
    private final InputStream standardInput;
    private final @Nullable InputFormat format;
    private final Defaults defaults;
    private final Consumer<String> notes;
    private @Nullable ReportReader current;
    private @Nullable CountingStream stream;
    private String name = "";
    private long bytesBefore;
    private Position position = Position.START;

    /**
     * @param names files, folders, globs, lists of files (a name after "@"), or {@link #STANDARD_INPUT}
     * @param format the format of all, or null where each file's name or beginning says it
     * @param notes takes what a reader should know of an input that was read nevertheless, a line each; called by any thread
     */
    public Inputs(
            List<String> names,
            InputStream standardInput,
            @Nullable InputFormat format,
            Defaults defaults,
            Consumer<String> notes) {
        this(new Sources(names), standardInput, format, defaults, notes);
    }

    private Inputs(
            Iterator<Source> sources,
            InputStream standardInput,
            @Nullable InputFormat format,
            Defaults defaults,
            Consumer<String> notes) {
        this.sources = sources;
        this.standardInput = standardInput;
        this.format = format;
        this.defaults = defaults;
        this.notes = notes;
    }

    /**
     * The documents of one stream, as they would be read from a file of that name.
     *
     * @param name as messages call the stream; its ending says the format
     * @param document the id of the report, where the stream holds one
     * @param notes as for the constructor
     */
    public static Inputs ofStream(
            String name, String document, InputStream stream, Defaults defaults, Consumer<String> notes) {
        Iterator<Source> source = Sources.one(new Source.Bytes(name, document, null));
        return new Inputs(source, stream, null, defaults, notes);
    }

    /** Where the next document is. */
    public Position position() {
        return position;
    }

    /**
     * How many bytes the files of these inputs have, as they are stored; -1 where standard input is among them.
     *
     * @param names as for {@link #Inputs}
     */
    public static long bytes(List<String> names) {
        if (names.contains(STANDARD_INPUT)) {
            return -1;
        }
        long bytes = 0;
        for (Sources all = new Sources(names); all.hasNext(); ) {
            bytes += size(all.next());
        }
        return bytes;
    }

    /** How many bytes of the files have been read, as they are stored. */
    public long bytesRead() {
        return bytesBefore + (stream == null ? 0 : stream.count());
    }

    /** Passes over documents up to a position further on; whole files without opening them. */
    public void skipTo(Position further) {
        while (position.source() < further.source() && current == null && sources.hasNext()) {
            bytesBefore += size(sources.next());
            position = new Position(position.source() + 1, 0);
        }
        boolean more = true;
        while (more && before(position, further)) {
            more = nextUnread() != null;
        }
    }

    private static boolean before(Position one, Position other) {
        return one.source() < other.source() || (one.source() == other.source() && one.document() < other.document());
    }

    private static long size(Source source) {
        try {
            return source instanceof Source.Bytes bytes && bytes.path() != null ? Files.size(bytes.path()) : 0;
        } catch (IOException e) {
            return 0; // only progress is reckoned by it
        }
    }

    @Override
    public @Nullable Reading next() {
        RawDocument raw = nextRaw();
        return raw == null ? null : raw.parse();
    }

    @Override
    public @Nullable RawDocument nextRaw() {
        RawDocument raw = nextUnread();
        String where = name + " document " + position.document();
        return raw == null ? null : () -> parse(raw, where);
    }

    /** Parses a document; an error in the program costs that document only. */
    private Reading parse(RawDocument raw, String where) {
        try {
            Reading reading = raw.parse();
            return reading instanceof Reading.Read read ? new Reading.Read(defaults.applyTo(read.report())) : reading;
        } catch (StackOverflowError e) {
            return new Reading.Failed(where, "is nested too deep to be read");
        } catch (RuntimeException e) {
            return new Reading.Failed(where, "met an error in the program; please report it: " + e);
        }
    }

    /** The next document as its file gives it. */
    private @Nullable RawDocument nextUnread() {
        while (current != null || sources.hasNext()) {
            if (current == null) {
                current = open(sources.next());
            }
            RawDocument raw = current.nextRaw();
            if (raw != null) {
                position = new Position(position.source(), position.document() + 1);
                return raw;
            }
            close();
            position = new Position(position.source() + 1, 0);
        }
        return null;
    }

    private ReportReader open(Source source) {
        if (source instanceof Source.Missing missing) {
            return new NothingReader(missing.name(), missing.problem());
        }
        Source.Bytes input = (Source.Bytes) source;
        name = input.name();
        try {
            CountingStream in = new CountingStream(input.path() == null ? standardInput : stream(input.path()));
            stream = in;
            return InputOpener.open(input.name(), input.document(), in, format, notes);
        } catch (NoSuchFileException e) {
            return new NothingReader(input.name(), "does not exist: check the name");
        } catch (AccessDeniedException e) {
            return new NothingReader(input.name(), "may not be read: check its permissions");
        } catch (IOException e) {
            return new NothingReader(input.name(), "cannot be read: " + ReadError.describe(e));
        }
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
        bytesBefore = bytesRead();
        stream = null;
    }

    /** An input that cannot be opened. */
    private static final class NothingReader implements ReportReader {
        private @Nullable Reading problem;

        NothingReader(String name, String reason) {
            problem = new Reading.Failed(name, reason);
        }

        @Override
        public @Nullable Reading next() {
            Reading reading = problem;
            problem = null;
            return reading;
        }

        @Override
        public void close() {}
    }
}
