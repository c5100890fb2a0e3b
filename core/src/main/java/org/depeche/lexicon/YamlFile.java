package org.depeche.lexicon;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML file read as nodes that know their lines, so that every fault can name its place. */
final class YamlFile {
    private final String name;

    /** @param name the file's name as messages should give it */
    YamlFile(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** The root node, or null for an empty file. */
    @Nullable
    Node read(Reader reader) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(64 * 1024 * 1024)
                .build();
        try {
            return new Compose(settings).composeReader(reader).orElse(null);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new LexiconException(name, line, "not well-formed YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new LexiconException(name, 1, "not well-formed YAML: " + e.getMessage());
        }
    }

    /** The items of a sequence; a scalar counts as a sequence of one. */
    List<Node> sequence(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node instanceof ScalarNode) {
            return List.of(node);
        }
        throw fault(node, "a list is expected here");
    }

    /** The scalars of a sequence. */
    List<String> strings(Node node) {
        List<String> strings = new ArrayList<>();
        for (Node item : sequence(node)) {
            strings.add(string(item));
        }
        return strings;
    }

    String string(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw fault(node, "a word or phrase is expected here");
    }

    /** The entries of a mapping by key, in the order of the file. */
    Map<String, Node> mapping(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw fault(node, "a mapping (key: value) is expected here");
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = string(tuple.getKeyNode());
            if (entries.put(key, tuple.getValueNode()) != null) {
                throw fault(tuple.getKeyNode(), "the key '" + key + "' stands twice");
            }
        }
        return entries;
    }

    LexiconException fault(Node node, String message) {
        return new LexiconException(name, line(node), message);
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
