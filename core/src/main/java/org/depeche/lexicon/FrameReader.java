package org.depeche.lexicon;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depeche.lexicon.Frame.PartOfSpeech;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the frame files of a language. Every fault is a {@link LexiconException} with file and line. */
final class FrameReader {
    /** A frame with the example that proves it. */
    record Entry(Frame frame, Example example) {}

    private static final Set<String> KEYS =
            Set.of("entry", "pos", "mode", "sense", "actor", "recipient", "certainty", "future", "example", "record");
    /** The actor role of happenings without sides. */
    private static final String BOTH = "both";

    private static final Set<String> COUNTS = Set.of("killed", "injured", "arrested", "abducted", "participants");
    private static final Set<String> RECORD_KEYS =
            Set.of("trigger", "type", "mode", "actors", "recipients", "status", "sources", "date", "place", "hedged");

    private final String language;
    private final WordClasses classes;
    private final EntryWords words;

    FrameReader(String language, WordClasses classes, EntryWords words) {
        this.language = language;
        this.classes = classes;
        this.words = words;
    }

    /**
     * Reads one file.
     *
     * @param file the file's name, as messages give it
     * @param type the type that the file holds
     */
    List<Entry> read(String file, EventType type, Reader reader) {
        YamlFile yaml = new YamlFile(file);
        Node root = yaml.read(reader);
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        if (root == null) {
            return entries;
        }
        for (Node node : yaml.sequence(root)) {
            Entry entry = entry(yaml, file, type, node);
            Frame frame = entry.frame();
            Integer earlier = lines.put(frame.rule(), YamlFile.line(node));
            if (earlier != null) {
                throw yaml.fault(
                        node,
                        "'" + frame.entry() + "' stands already in line " + earlier
                                + "; give one of them a 'sense' or join them");
            }
            entries.add(entry);
        }
        return entries;
    }

    private Entry entry(YamlFile yaml, String file, EventType type, Node node) {
        Map<String, Node> keys = yaml.mapping(node);
        String entry = required(yaml, node, keys, "entry");
        PartOfSpeech pos = partOfSpeech(yaml, node, required(yaml, node, keys, "pos"));
        String mode = optional(yaml, keys, "mode");
        checkMode(yaml, node, type, mode);
        boolean noun = pos == PartOfSpeech.NOUN;
        String sense = optional(yaml, keys, "sense");
        List<String> actors = roles(
                yaml, keys, "actor", noun ? List.of(Argument.SUBJECT, Argument.OWNER) : List.of(Argument.SUBJECT));
        boolean mutual = actors.contains(BOTH);
        Frame frame = new Frame(
                rule(type, entry, pos, sense),
                words.parse(entry),
                pos,
                type,
                mode,
                restrictions(yaml, keys),
                mutual ? words.parties(actors, roles(yaml, keys, "recipient", List.of())) : actors,
                mutual ? List.of() : roles(yaml, keys, "recipient", recipientDefault(pos)),
                mutual,
                certainty(yaml, node, optional(yaml, keys, "certainty")),
                "same".equals(optional(yaml, keys, "future")),
                required(yaml, node, keys, "example"));
        return new Entry(frame, example(yaml, file, type, node, keys, frame));
    }

    private static List<String> recipientDefault(PartOfSpeech pos) {
        return switch (pos) {
            case VERB -> List.of(Argument.OBJECT);
            case NOUN -> List.of("contre", "against", Argument.OBJECT);
            case ADJECTIVE -> List.of();
        };
    }

    private String rule(EventType type, String entry, PartOfSpeech pos, @Nullable String sense) {
        String base = language + "/" + type.slug() + "/" + entry.replace(' ', '_');
        String withPos =
                pos == PartOfSpeech.VERB ? base : base + "." + pos.name().toLowerCase(Locale.ROOT);
        return sense == null ? withPos : withPos + "." + sense.replace(' ', '_');
    }

    private List<Restriction> restrictions(YamlFile yaml, Map<String, Node> keys) {
        List<Restriction> restrictions = new ArrayList<>();
        for (Map.Entry<String, Node> key : keys.entrySet()) {
            if (KEYS.contains(key.getKey())) {
                continue;
            }
            boolean forbidden = key.getKey().startsWith("not_");
            String role = forbidden ? key.getKey().substring("not_".length()) : key.getKey();
            if (!words.isRole(role)) {
                throw yaml.fault(
                        key.getValue(),
                        "unknown key '" + key.getKey() + "': known are " + new java.util.TreeSet<>(KEYS)
                                + ", the roles subject, object, owner, between and prepositions, also with not_");
            }
            Set<String> lemmas = new HashSet<>();
            for (String word : yaml.strings(key.getValue())) {
                Set<String> members = classes.expand(word, () -> yaml.fault(key.getValue(), "no word class " + word));
                members.forEach(member -> lemmas.add(words.joined(member)));
            }
            restrictions.add(new Restriction(role, lemmas, forbidden));
        }
        return restrictions;
    }

    private static List<String> roles(YamlFile yaml, Map<String, Node> keys, String key, List<String> otherwise) {
        Node node = keys.get(key);
        return node == null ? otherwise : yaml.strings(node);
    }

    private static Certainty certainty(YamlFile yaml, Node node, @Nullable String value) {
        if (value == null) {
            return Certainty.MEDIUM;
        }
        return switch (value) {
            case "high" -> Certainty.HIGH;
            case "medium" -> Certainty.MEDIUM;
            case "low" -> Certainty.LOW;
            default -> throw yaml.fault(node, "certainty is high, medium or low, not '" + value + "'");
        };
    }

    private static PartOfSpeech partOfSpeech(YamlFile yaml, Node node, String value) {
        return switch (value) {
            case "verb" -> PartOfSpeech.VERB;
            case "noun" -> PartOfSpeech.NOUN;
            case "adjective" -> PartOfSpeech.ADJECTIVE;
            default -> throw yaml.fault(node, "pos is verb, noun or adjective, not '" + value + "'");
        };
    }

    private static void checkMode(YamlFile yaml, Node node, EventType type, @Nullable String mode) {
        if (mode != null && !type.modeScores().containsKey(mode)) {
            throw yaml.fault(
                    node,
                    type + " has no mode '" + mode + "'; it has "
                            + new java.util.TreeSet<>(type.modeScores().keySet()));
        }
    }

    private static Example example(
            YamlFile yaml, String file, EventType fileType, Node node, Map<String, Node> keys, Frame frame) {
        Node recordNode = keys.get("record");
        if (recordNode == null) {
            throw yaml.fault(node, "'" + frame.entry() + "' has no 'record': say what its example must give");
        }
        Map<String, Node> record = yaml.mapping(recordNode);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Map.Entry<String, Node> key : record.entrySet()) {
            if (COUNTS.contains(key.getKey())) {
                counts.put(key.getKey(), Integer.valueOf(yaml.string(key.getValue())));
            } else if (!RECORD_KEYS.contains(key.getKey())) {
                throw yaml.fault(key.getValue(), "unknown key '" + key.getKey() + "' in record");
            }
        }
        String trigger = required(yaml, node, record, "trigger");
        if (!frame.example().contains(trigger)) {
            throw yaml.fault(node, "the example does not contain its trigger '" + trigger + "'");
        }
        String type = optional(yaml, record, "type");
        return new Example(
                file,
                YamlFile.line(node),
                frame.example(),
                trigger,
                type == null ? fileType : EventType.valueOf(type),
                optional(yaml, record, "mode"),
                participants(yaml, record, "actors"),
                participants(yaml, record, "recipients"),
                optional(yaml, record, "status"),
                participants(yaml, record, "sources"),
                counts);
    }

    private static @Nullable List<String> participants(YamlFile yaml, Map<String, Node> record, String key) {
        Node node = record.get(key);
        return node == null ? null : yaml.strings(node);
    }

    private static String required(YamlFile yaml, Node node, Map<String, Node> keys, String key) {
        Node value = keys.get(key);
        if (value == null) {
            throw yaml.fault(node, "the key '" + key + "' is missing");
        }
        return yaml.string(value);
    }

    private static @Nullable String optional(YamlFile yaml, Map<String, Node> keys, String key) {
        Node value = keys.get(key);
        return value == null ? null : yaml.string(value);
    }
}
