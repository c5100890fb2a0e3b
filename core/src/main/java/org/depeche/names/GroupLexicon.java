package org.depeche.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depeche.names.GroupEntry.Belongs;
import org.depeche.names.GroupEntry.Kind;
import org.depeche.names.GroupEntry.Origin;
import org.depeche.place.TableReader;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * The common nouns, titles and fixed phrases of a language, found in a tree by lemma or form, articles passed over.
 * Immutable.
 */
final class GroupLexicon {
    private static final int COLUMNS = 6;

    /** Endings that number and gender add to the written forms of both lemma and text: told apart by no entry. */
    private static final int SHORTEST_STEM = 3;

    private final Node root = new Node();

    /**
     * An entry found in a tree: the words {@code from} (inclusive) to {@code to} (exclusive).
     *
     * @param gap index of an adjective among them that is not part of the entry ("le ministre nigérien de la Défense"), or -1
     */
    record Match(int from, int to, int gap, GroupEntry entry) {
        /** Whether some words are all part of the entry, and not all of it. */
        boolean hasInside(int first, int end) {
            return from <= first && end <= to && to - from > end - first && !(first <= gap && gap < end);
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable GroupEntry entry;
    }

    private GroupLexicon() {}

    /** The entries of a language's {@code groups.tsv} and {@code titles.tsv}. */
    static GroupLexicon load(String language) {
        GroupLexicon lexicon = new GroupLexicon();
        String folder = "/org/depeche/language/" + language + "/";
        for (String table : List.of("groups.tsv", "titles.tsv")) {
            for (List<String> row : TableReader.read(folder + table, COLUMNS)) {
                lexicon.add(entry(row));
            }
        }
        return lexicon;
    }

    private static GroupEntry entry(List<String> row) {
        String country = row.get(4);
        Origin origin = switch (country) {
            case "focus" -> Origin.FOCUS;
            case "-" -> Origin.UNKNOWN;
            default -> Origin.FIXED;
        };
        String belongs = row.get(5);
        return new GroupEntry(
                row.get(0),
                row.get(1).isEmpty() ? null : row.get(1),
                row.get(2).isEmpty() ? List.of() : List.of(row.get(2).split(" ", -1)),
                Kind.valueOf(row.get(3)),
                origin,
                origin == Origin.FIXED ? country : null,
                belongs.isEmpty() ? Belongs.COUNTRY : Belongs.valueOf(belongs.toUpperCase(Locale.ROOT)));
    }

    private void add(GroupEntry entry) {
        Node node = root;
        for (String word : entry.phrase().split(" ", -1)) {
            node = node.next.computeIfAbsent(stem(word), key -> new Node());
        }
        if (node.entry == null) {
            node.entry = entry;
        }
    }

    /** The entries of a tree, longest first from the left, without overlaps. */
    List<Match> matches(Tree tree) {
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < tree.size()) {
            Match match = match(tree, at);
            if (match != null) {
                matches.add(match);
            }
            at = match == null ? at + 1 : match.to();
        }
        return matches;
    }

    /** The longest entry that starts at a word, or null. */
    @Nullable
    Match match(Tree tree, int from) {
        Node node = root;
        Match longest = null;
        int gap = -1;
        for (int at = from; at < tree.size(); at++) {
            Word word = tree.word(at);
            if (word.pos() == Pos.DET && at > from) {
                continue;
            }
            Node next = step(node, word);
            if (next == null && gap < 0 && at > from && word.pos() == Pos.ADJ) {
                gap = at;
            } else if (next == null) {
                break;
            } else {
                node = next;
                if (node.entry != null) {
                    longest = new Match(from, at + 1, gap, node.entry);
                }
            }
        }
        return longest;
    }

    private static @Nullable Node step(Node node, Word word) {
        Node byLemma = node.next.get(stem(word.lemma()));
        return byLemma != null ? byLemma : node.next.get(stem(word.form()));
    }

    /** A key that lemma and inflected form share: lower case, without the endings -s, -x, -e, -es. */
    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int end = lower.length();
        if (end > SHORTEST_STEM && (lower.charAt(end - 1) == 's' || lower.charAt(end - 1) == 'x')) {
            end--;
        }
        if (end > SHORTEST_STEM && lower.charAt(end - 1) == 'e') {
            end--;
        }
        return lower.substring(0, end);
    }
}
