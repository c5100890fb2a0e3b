package org.depeche.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The surface tokens of Universal Dependencies files that lie beside the project, where they do. */
final class Treebank {
    private Treebank() {}

    /** A sentence of a treebank: its text and its surface tokens. */
    record Example(String text, List<String> tokens) {}

    /** A file of the treebanks beside the project, or empty where they are not there. */
    static Optional<Path> file(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve("shared/treebanks").resolve(name);
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /**
     * The sentences of a file.
     *
     * @param partsContractions whether multiword tokens whose words make up its characters ("don't") count as their
     *     words, as they do for English, rather than as one
     */
    static List<Example> read(Path file, boolean partsContractions) {
        try (Stream<String> lines = Files.lines(file)) {
            List<Example> examples = new ArrayList<>();
            List<String> sentence = new ArrayList<>();
            for (String line : (Iterable<String>) lines::iterator) {
                if (line.isEmpty() && !sentence.isEmpty()) {
                    examples.add(example(sentence, partsContractions));
                    sentence.clear();
                } else {
                    sentence.add(line);
                }
            }
            return examples;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Example example(List<String> lines, boolean partsContractions) {
        String text = "";
        List<String> tokens = new ArrayList<>();
        int covered = 0;
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            if (line.startsWith("# text = ")) {
                text = line.substring(9);
            } else if (columns[0].matches("\\d+-\\d+")) {
                int last = Integer.parseInt(columns[0].substring(columns[0].indexOf('-') + 1));
                int first = Integer.parseInt(columns[0].substring(0, columns[0].indexOf('-')));
                if (!partsContractions || !words(lines, first, last).equals(columns[1])) {
                    tokens.add(columns[1]);
                    covered = last;
                }
            } else if (columns[0].matches("\\d+") && Integer.parseInt(columns[0]) > covered) {
                tokens.add(columns[1]);
            }
        }
        return new Example(text, tokens);
    }

    private static String words(List<String> lines, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            if (columns[0].matches("\\d+")
                    && Integer.parseInt(columns[0]) >= first
                    && Integer.parseInt(columns[0]) <= last) {
                words.append(columns[1]);
            }
        }
        return words.toString();
    }
}
