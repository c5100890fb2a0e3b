package org.depeche.lexicon;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.text.TextReader;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a language's lexicon folder: {@code grammar.yaml}, {@code classes.yaml}, {@code cues.yaml}, {@code status.yaml}
 * and {@code frames/<type>.yaml}. Faults are {@link LexiconException}s that name file and line.
 */
public final class LexiconReader {
    /** Opens the files of a folder. */
    public interface Folder {
        /** The file's text, or null where the folder has no such file. */
        @Nullable
        Reader open(String file);
    }

    private final String language;
    private final Folder folder;
    private final Grammar grammar;
    private final WordClasses classes;
    private final EntryWords words;

    public LexiconReader(String language, Folder folder) {
        this.language = language;
        this.folder = folder;
        this.grammar = grammar();
        Reader reader = folder.open("classes.yaml");
        this.classes = WordClasses.read(name("classes.yaml"), reader == null ? Reader.nullReader() : reader);
        this.words = new EntryWords(grammar, TextReader.load(language));
    }

    /** The whole lexicon. */
    public Lexicon read() {
        List<Frame> frames = entries().stream().map(FrameReader.Entry::frame).toList();
        return new Lexicon(language, grammar, classes, frames, cues(), operators());
    }

    /** The examples of all frames, with the rule each must fire. */
    public Map<String, Example> examples() {
        Map<String, Example> examples = new java.util.LinkedHashMap<>();
        for (FrameReader.Entry entry : entries()) {
            examples.put(entry.frame().rule(), entry.example());
        }
        return examples;
    }

    /** The examples of the attribution cues, in the order of the file. */
    public List<WordExample> cueExamples() {
        List<WordExample> examples = new ArrayList<>();
        YamlFile yaml = new YamlFile(name("cues.yaml"));
        for (Map<String, Node> keys : items(yaml, "cues.yaml")) {
            Node gives = keys.get("gives");
            Node source = gives == null ? null : yaml.mapping(gives).get("source");
            examples.add(example(yaml, required(yaml, keys, "cue"), keys, source));
        }
        return examples;
    }

    /** The examples of the status operators, in the order of the file. */
    public List<WordExample> operatorExamples() {
        List<WordExample> examples = new ArrayList<>();
        YamlFile yaml = new YamlFile(name("status.yaml"));
        for (Map<String, Node> keys : items(yaml, "status.yaml")) {
            examples.add(example(yaml, required(yaml, keys, "operator"), keys, null));
        }
        return examples;
    }

    private WordExample example(YamlFile yaml, Node entry, Map<String, Node> keys, @Nullable Node source) {
        return new WordExample(
                yaml.name(),
                YamlFile.line(entry),
                yaml.string(entry),
                yaml.string(required(yaml, keys, "example")),
                source == null ? null : yaml.string(source));
    }

    List<FrameReader.Entry> entries() {
        FrameReader frameReader = new FrameReader(language, classes, words);
        List<FrameReader.Entry> entries = new ArrayList<>();
        for (EventType type : EventType.values()) {
            String file = "frames/" + type.slug() + ".yaml";
            Reader reader = folder.open(file);
            if (reader != null) {
                entries.addAll(frameReader.read(name(file), type, reader));
            }
        }
        return entries;
    }

    private Grammar grammar() {
        Map<String, Set<String>> groups = new HashMap<>();
        Map<String, String> contractions = new HashMap<>();
        Reader reader = folder.open("grammar.yaml");
        YamlFile yaml = new YamlFile(name("grammar.yaml"));
        Node root = reader == null ? null : yaml.read(reader);
        if (root != null) {
            for (Map.Entry<String, Node> entry : yaml.mapping(root).entrySet()) {
                if (entry.getKey().equals("contraction")) {
                    yaml.mapping(entry.getValue()).forEach((from, to) -> contractions.put(from, yaml.string(to)));
                } else {
                    groups.put(entry.getKey(), new HashSet<>(yaml.strings(entry.getValue())));
                }
            }
        }
        return new Grammar(groups, contractions);
    }

    private List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        YamlFile yaml = new YamlFile(name("cues.yaml"));
        for (Map<String, Node> keys : items(yaml, "cues.yaml")) {
            Node entry = required(yaml, keys, "cue");
            Node form = required(yaml, keys, "pos");
            Node source = keys.get("source");
            Node kind = keys.get("kind");
            cues.add(new Cue(
                    words.parse(yaml.string(entry)),
                    constant(yaml, form, Cue.Form.class),
                    kind == null ? Cue.Kind.SAY : constant(yaml, kind, Cue.Kind.class),
                    source == null ? List.of(Argument.SUBJECT) : yaml.strings(source)));
        }
        return cues;
    }

    private List<Operator> operators() {
        List<Operator> operators = new ArrayList<>();
        YamlFile yaml = new YamlFile(name("status.yaml"));
        for (Map<String, Node> keys : items(yaml, "status.yaml")) {
            Node entry = required(yaml, keys, "operator");
            operators.add(new Operator(
                    words.parse(yaml.string(entry)),
                    yaml.string(required(yaml, keys, "status")),
                    constant(yaml, required(yaml, keys, "scope"), Operator.Scope.class)));
        }
        return operators;
    }

    private List<Map<String, Node>> items(YamlFile yaml, String file) {
        Reader reader = folder.open(file);
        Node root = reader == null ? null : yaml.read(reader);
        List<Map<String, Node>> items = new ArrayList<>();
        if (root != null) {
            for (Node node : yaml.sequence(root)) {
                items.add(yaml.mapping(node));
            }
        }
        return items;
    }

    private static Node required(YamlFile yaml, Map<String, Node> keys, String key) {
        Node node = keys.get(key);
        if (node == null) {
            throw yaml.fault(keys.values().iterator().next(), "the key '" + key + "' is missing");
        }
        return node;
    }

    private static <E extends Enum<E>> E constant(YamlFile yaml, Node node, Class<E> type) {
        String value = yaml.string(node);
        try {
            return Enum.valueOf(type, value.toUpperCase(java.util.Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw yaml.fault(node, "'" + value + "' is none of " + List.of(type.getEnumConstants()));
        }
    }

    private String name(String file) {
        return language + "/" + file;
    }
}
