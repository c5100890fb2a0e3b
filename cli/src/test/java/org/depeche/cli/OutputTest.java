package org.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsNotCompleteLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("records.jsonl"), "old");
        try (Output output = Output.file(file)) {
            output.writer().write("half");
            output.writer().flush();
        }
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatIsCompleteTakesItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("records.jsonl"), "old");
        try (Output output = Output.file(file)) {
            output.writer().write("neu – 🙂");
            output.complete();
        }
        assertThat(file).hasContent("neu – 🙂");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aReaderThatWentAwayIsNoticed() {
        Writer closed = new Writer() {
            @Override
            public void write(char[] characters, int from, int length) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Output output = Output.standard(new PrintWriter(closed));
        assertThatThrownBy(() -> {
                    output.writer().write("line\n");
                    output.writer().flush();
                })
                .isInstanceOf(ClosedOutputException.class);
    }
}
