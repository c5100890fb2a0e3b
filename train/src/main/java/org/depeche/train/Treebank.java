package org.depeche.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depeche.syntax.Features;
import org.depeche.syntax.Morphology;
import org.depeche.syntax.Morphology.VerbForm;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tag;

/** Reads Universal Dependencies treebanks in CoNLL-U, cleaning forms as the text's tokenizer does. */
final class Treebank {
    private static final String SENTENCE_ID = "# sent_id = ";

    private Treebank() {}

    /**
     * The sentences of one treebank of a recipe.
     *
     * @param name the file's name without its ending; {@code name/id} for the sentences whose id contains that, {@code
     *     name/-id} for the others
     */
    static List<TreebankSentence> read(Path folder, String name) throws IOException {
        int slash = name.indexOf('/');
        if (slash < 0) {
            return read(folder.resolve(name + ".conllu"));
        }
        boolean without = name.charAt(slash + 1) == '-';
        String id = name.substring(slash + (without ? 2 : 1));
        return read(folder.resolve(name.substring(0, slash) + ".conllu")).stream()
                .filter(sentence -> sentence.id().contains(id) != without)
                .toList();
    }

    private static List<TreebankSentence> read(Path file) throws IOException {
        return parse(Files.readAllLines(file));
    }

    /**
     * Trees of this project's own, which are kept beside the recipes.
     *
     * @param name the file's name without its ending
     */
    static List<TreebankSentence> own(String name) throws IOException {
        String file = name + ".conllu";
        try (InputStream stream = Treebank.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("no " + file + " beside the recipes");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return parse(reader.lines().toList());
            }
        }
    }

    /** The sentences in lines of CoNLL-U. */
    static List<TreebankSentence> parse(List<String> conllu) {
        List<TreebankSentence> sentences = new ArrayList<>();
        List<TreebankSentence.Word> words = new ArrayList<>();
        List<TreebankSentence.Surface> tokens = new ArrayList<>();
        String id = "";
        int covered = 0;
        List<String> lines = new ArrayList<>(conllu);
        lines.add("");
        for (String line : lines) {
            if (line.startsWith("#")) {
                id = line.startsWith(SENTENCE_ID) ? line.substring(SENTENCE_ID.length()) : id;
                continue;
            }
            if (line.isEmpty()) {
                if (!words.isEmpty()) {
                    sentences.add(new TreebankSentence(id, words, tokens));
                }
                words.clear();
                tokens.clear();
                covered = 0;
                continue;
            }
            String[] columns = line.split("\t", -1);
            int dash = columns[0].indexOf('-');
            if (dash > 0) {
                int first = Integer.parseInt(columns[0].substring(0, dash));
                int last = Integer.parseInt(columns[0].substring(dash + 1));
                tokens.add(new TreebankSentence.Surface(clean(columns[1]), last - first + 1));
                covered = last;
            } else if (columns[0].indexOf('.') < 0) {
                TreebankSentence.Word word = word(columns);
                words.add(word);
                if (words.size() > covered) {
                    tokens.add(new TreebankSentence.Surface(word.form(), 1));
                }
            }
        }
        return sentences;
    }

    private static TreebankSentence.Word word(String[] columns) {
        return new TreebankSentence.Word(
                clean(columns[1]),
                tag(columns),
                columns[2],
                Integer.parseInt(columns[6]),
                columns[7],
                !columns[9].contains("SpaceAfter=No"));
    }

    private static Tag tag(String[] columns) {
        Pos pos = Pos.valueOf(columns[3]);
        if (pos != Pos.VERB && pos != Pos.AUX) {
            return new Tag(pos, VerbForm.NONE);
        }
        Morphology morphology = Features.parse(columns[5]);
        // English forms in -ing are all tagged as one, whatever the treebank makes of them.
        VerbForm form = columns[4].equals("VBG") ? VerbForm.GER : morphology.verbForm();
        return new Tag(pos, form);
    }

    private static String clean(String form) {
        String plain = form.replace('’', '\'')
                .replace('‘', '\'')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
        return switch (plain) {
            case "«", "»", "“", "”", "„", "``", "''" -> "\"";
            default -> plain;
        };
    }
}
