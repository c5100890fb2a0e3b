package org.depeche.lexicon;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Build step: compiles each language's lexicon folder. Faults in the YAML stop the build with file and line. */
public final class LexiconCompiler {
    /** The compiled file's name in the language's folder. */
    static final String FILE = "lexicon.bin";

    private LexiconCompiler() {}

    /**
     * Compiles every language.
     *
     * @param arguments the folder of the languages: it is read, and each language's file written into it
     */
    public static void main(String[] arguments) throws IOException {
        Path languages = Path.of(arguments[0]);
        List<Path> folders;
        try (var paths = Files.list(languages)) {
            // A folder without grammar is no language's ("others").
            folders = paths.filter(path -> Files.exists(path.resolve("grammar.yaml")))
                    .sorted()
                    .toList();
        }
        for (Path folder : folders) {
            Lexicon lexicon = new LexiconReader(folder.getFileName().toString(), file -> open(folder, file)).read();
            Path target = folder.resolve(FILE);
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
                CompiledLexicon.write(lexicon, out);
            }
        }
    }

    private static @Nullable Reader open(Path folder, String file) {
        Path path = folder.resolve(file);
        try {
            return Files.exists(path) ? Files.newBufferedReader(path, StandardCharsets.UTF_8) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }
}
