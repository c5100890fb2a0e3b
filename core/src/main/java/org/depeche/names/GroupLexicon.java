package org.depeche.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final String FORMER = "ex-";

    /** The parts of compounds each have a plural: "sapeurs-pompiers". */
    private static final Pattern PARTS = Pattern.compile("-");

    /** Endings are taken off no shorter words. */
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
        add(entry, entry.phrase());
        if (entry.phrase().indexOf('-') > 0) {
            // Some languages part words at their hyphens: "hostage - taker".
            add(entry, entry.phrase().replace("-", " - ").strip());
        }
    }

    private void add(GroupEntry entry, String phrase) {
        Node node = root;
        for (String word : phrase.split(" ", -1)) {
            // A capital in the table asks for one in the text: "the House", not "the house".
            String key = node == root ? word : stem(word);
            Node next = node.next.computeIfAbsent(key, unused -> new Node());
            if (node == root) {
                // Capitals often lose their accents: "Etudiants".
                root.next.putIfAbsent(plain(key.substring(0, 1)) + key.substring(1), next);
            }
            node = next;
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
        @Nullable Match longest = null;
        for (String key : firstKeys(tree.word(from))) {
            Node node = root.next.get(key);
            if (node != null) {
                longest = longer(longest, new Path(tree, from, -1, false).longest(node, from + 1));
            }
        }
        return longest;
    }

    private static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
        return one == null || (other != null && other.to() > one.to()) ? other : one;
    }

    /**
     * A way through the entries along a tree.
     *
     * @param gap index of the adjective passed over, or -1
     * @param articles whether articles were passed over, which what names nobody spells out: "in power", "in the power"
     */
    private record Path(Tree tree, int from, int gap, boolean articles) {
        @Nullable
        Match longest(Node node, int at) {
            @Nullable Match longest = null;
            GroupEntry entry = node.entry;
            if (entry != null && !(articles && entry.kind() == Kind.NOBODY) && !isVerbBefore(entry, at)) {
                longest = new Match(from, at, gap, entry);
            }
            if (at == tree.size()) {
                return longest;
            }
            Word word = tree.word(at);
            Node next = step(node, word);
            if (next != null) {
                longest = longer(longest, longest(next, at + 1));
            }
            if (word.pos() == Pos.DET) {
                longest = longer(longest, new Path(tree, from, gap, true).longestBeyond(node, at + 1));
            } else if (next == null && word.pos() == Pos.ADJ && gap < 0) {
                longest = longer(longest, new Path(tree, from, at, articles).longestBeyond(node, at + 1));
            }
            return longest;
        }

        /** Whether the first word is no participle of those that follow but their verb: "rebels kidnapped students". */
        private boolean isVerbBefore(GroupEntry entry, int end) {
            Word first = tree.word(from);
            boolean inside = from < first.head() && first.head() < end;
            return first.pos() == Pos.VERB && end - from > 1 && entry.kind() != Kind.NOBODY && !inside;
        }

        /** The same for entries that go on after the words passed over. */
        private @Nullable Match longestBeyond(Node node, int at) {
            Match match = longest(node, at);
            return match != null && match.to() > at ? match : null;
        }
    }

    /**
     * What an entry's first word may be written as to be found at a word, the surest first: its form, its lemma, its form
     * without the plural's endings, each of these without "ex-". Its gender counts: "partie" is no "parti".
     */
    private static List<String> firstKeys(Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        Set<String> keys = new LinkedHashSet<>();
        keys.add(word.form());
        keys.add(form);
        keys.add(word.lemma().toLowerCase(Locale.ROOT));
        keys.add(singular(form));
        keys.add(PARTS.splitAsStream(form).map(GroupLexicon::singular).collect(Collectors.joining("-")));
        if (isOfFormer(form)) {
            List.copyOf(keys).forEach(key -> keys.add(key.substring(Math.min(key.length(), FORMER.length()))));
        }
        return List.copyOf(keys);
    }

    /** Whether a word is an office with the mark that it is over ("ex-directeur"). */
    static boolean isOfFormer(String word) {
        return word.length() > FORMER.length() && word.regionMatches(true, 0, FORMER, 0, FORMER.length());
    }

    private static @Nullable Node step(Node node, Word word) {
        // By its lemma a verb could be a noun of an entry: "the police guarded", "rebels forced".
        Node byLemma = word.pos() == Pos.VERB ? null : node.next.get(stem(word.lemma()));
        return byLemma != null ? byLemma : node.next.get(stem(word.form()));
    }

    private static String plain(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 128);
        return ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /**
     * A key that lemma and inflected form of a further word share: lower case, without accents ("Affaires Etrangères") and
     * the endings -s, -x, -e, -es.
     */
    private static String stem(String word) {
        String singular = singular(plain(word.toLowerCase(Locale.ROOT)));
        boolean feminine = singular.length() > SHORTEST_STEM && singular.endsWith("e");
        return feminine ? singular.substring(0, singular.length() - 1) : singular;
    }

    private static String singular(String word) {
        boolean plural = word.length() > SHORTEST_STEM && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
