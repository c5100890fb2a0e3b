package org.depeche.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.depeche.exchange.Defaults;
import org.depeche.exchange.Inputs;
import org.depeche.exchange.Reading;
import org.jspecify.annotations.Nullable;

/** The documents of files, read one after the other through Hadoop. To be used within a task. */
final class FileDocuments implements Iterator<ReadDocument> {
    private static final System.Logger LOG = System.getLogger(FileDocuments.class.getName());

    private final Iterator<InputFile> files;
    private final Configuration configuration;
    private final Defaults defaults;
    private final DeepStack stack = DeepStack.ofTask();
    private @Nullable Inputs current;
    private @Nullable ReadDocument next;

    FileDocuments(List<InputFile> files, Configuration configuration, Defaults defaults) {
        this.files = files.iterator();
        this.configuration = configuration;
        this.defaults = defaults;
        TaskCompletionListener closing = task -> close();
        TaskContext.get().addTaskCompletionListener(closing);
    }

    @Override
    public boolean hasNext() {
        while (next == null && (current != null || files.hasNext())) {
            next = current == null ? open(files.next()) : read(current);
        }
        return next != null;
    }

    /** Opens a file; gives what is wrong where that cannot be done. */
    private @Nullable ReadDocument open(InputFile file) {
        if (file.problem() != null) {
            return ReadDocument.failed(file.name(), file.problem());
        }
        try {
            current = Inputs.ofStream(
                    file.name(),
                    file.document(),
                    bytes(new Path(file.path())),
                    defaults,
                    note -> LOG.log(System.Logger.Level.INFO, note));
            return null;
        } catch (FileNotFoundException e) {
            return ReadDocument.failed(file.name(), "does not exist: check the name");
        } catch (IOException | IllegalArgumentException e) {
            return ReadDocument.failed(file.name(), "cannot be read: " + e.getMessage());
        }
    }

    /** What a file holds. Checksums that Hadoop may keep beside a local one are not asked for: no name with a colon can have them. */
    private InputStream bytes(Path path) throws IOException {
        FileSystem system = path.getFileSystem(configuration);
        return (system instanceof ChecksumFileSystem checked ? checked.getRawFileSystem() : system).open(path);
    }

    private @Nullable ReadDocument read(Inputs inputs) {
        Optional<Reading> reading = stack.run(() -> Optional.ofNullable(inputs.next()));
        if (reading.isEmpty()) {
            close();
        }
        return reading.map(ReadDocument::of).orElse(null);
    }

    private void close() {
        if (current != null) {
            current.close();
            current = null;
        }
    }

    @Override
    public ReadDocument next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        ReadDocument document = next;
        next = null;
        return document;
    }
}
