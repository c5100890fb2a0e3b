package org.depeche.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where records go: standard output, or a file that appears whole or not at all. A file is written beside its place under
 * another name and moved there at the end.
 */
final class Output implements Closeable {
    private final Writer writer;
    private final @Nullable Path target;
    private final @Nullable Path temporary;
    private final @Nullable Thread cleaning;

    private Output(Writer writer, @Nullable Path target, @Nullable Path temporary) {
        this.writer = writer;
        this.target = target;
        this.temporary = temporary;
        this.cleaning = temporary == null ? null : new Thread(() -> delete(temporary));
        if (cleaning != null) {
            Runtime.getRuntime().addShutdownHook(cleaning);
        }
    }

    /** Standard output. */
    static Output standard(PrintWriter out) {
        return new Output(new Checked(out), null, null);
    }

    /**
     * A file.
     *
     * @throws IOException if its folder does not exist or may not be written to
     */
    static Output file(Path target) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.getParent();
        if (Files.isDirectory(absolute) || folder == null || !Files.isDirectory(folder)) {
            throw new IOException(target + " cannot be written: "
                    + (Files.isDirectory(absolute) ? "it is a folder" : "its folder does not exist"));
        }
        if (Files.exists(absolute) && !Files.isRegularFile(absolute)) {
            return new Output(Files.newBufferedWriter(absolute, StandardCharsets.UTF_8), null, null);
        }
        // Not Files.createTempFile, which would give the file narrower permissions than the user's own files have.
        Path temporary = folder.resolve(
                "." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        return new Output(Files.newBufferedWriter(temporary, StandardCharsets.UTF_8), absolute, temporary);
    }

    Writer writer() {
        return writer;
    }

    /**
     * The file that is written until all is, for what writes files itself; null where it is not moved into place at the
     * end.
     */
    @Nullable
    Path path() {
        return temporary;
    }

    /** All is written: the file takes its place. */
    void complete() throws IOException {
        writer.flush();
        if (target != null && temporary != null) {
            writer.close();
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Closes the file; where it is not complete it leaves no trace. */
    @Override
    public void close() throws IOException {
        writer.close();
        if (temporary != null && cleaning != null) {
            delete(temporary);
            Runtime.getRuntime().removeShutdownHook(cleaning);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.err.println("depeche: " + file + " is left over and cannot be deleted: " + e.getMessage());
        }
    }

    /** A print writer that says when nobody reads it any more, and that stays open. */
    private static final class Checked extends Writer {
        private final PrintWriter out;

        Checked(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            out.write(characters, from, length);
        }

        @Override
        public void flush() throws IOException {
            if (out.checkError()) {
                throw new ClosedOutputException();
            }
        }

        @Override
        public void close() {
            out.flush();
        }
    }
}
