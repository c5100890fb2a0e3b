package org.depeche.lexicon;

import java.io.Reader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.nodes.Node;

/** Named classes of words ("@troops") from a language's {@code classes.yaml}; a class may name others. */
public final class WordClasses {
    private final Map<String, Set<String>> classes;

    WordClasses(Map<String, Set<String>> classes) {
        this.classes = classes;
    }

    static WordClasses read(String file, Reader reader) {
        YamlFile yaml = new YamlFile(file);
        Node root = yaml.read(reader);
        Map<String, Set<String>> classes = new HashMap<>();
        if (root == null) {
            return new WordClasses(classes);
        }
        Map<String, Node> nodes = yaml.mapping(root);
        for (Map.Entry<String, Node> entry : nodes.entrySet()) {
            Set<String> words = new HashSet<>();
            collect(yaml, nodes, entry.getKey(), words, new HashSet<>());
            classes.put(entry.getKey(), Set.copyOf(words));
        }
        return new WordClasses(classes);
    }

    private static void collect(
            YamlFile yaml, Map<String, Node> nodes, String name, Set<String> words, Set<String> visited) {
        Node node = nodes.get(name);
        if (!visited.add(name) || node == null) {
            return;
        }
        for (String word : yaml.strings(node)) {
            if (!word.startsWith("@")) {
                words.add(word.toLowerCase(Locale.ROOT));
            } else if (nodes.containsKey(word.substring(1))) {
                collect(yaml, nodes, word.substring(1), words, visited);
            } else {
                throw yaml.fault(node, "no word class " + word);
            }
        }
    }

    /** The words that this word or "@class" stands for. */
    Set<String> expand(String word, Supplier<LexiconException> unknown) {
        if (!word.startsWith("@")) {
            return Set.of(word.toLowerCase(Locale.ROOT));
        }
        Set<String> members = classes.get(word.substring(1));
        if (members == null) {
            throw unknown.get();
        }
        return members;
    }

    Map<String, Set<String>> all() {
        return classes;
    }

    /** The members of a class; empty where there is none of that name. */
    public Set<String> members(String name) {
        return classes.getOrDefault(name, Set.of());
    }
}
