package org.depeche.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depeche.place.Countries.Hint;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Words that name no state but are used of one: its currency, its offices, what only its news call so ("crore", "grand
 * jury", "gilets jaunes"), from a language's {@code clues.tsv}. Immutable.
 */
final class CountryClues {
    private static final int COLUMNS = 3;

    /** By first part; the longest first. */
    private final Map<String, List<Clue>> byFirst = new HashMap<>();

    /**
     * @param capitals whether it counts only with its own capitals
     * @param parts its words, hyphens and apostrophes; in small letters unless its capitals count
     */
    private record Clue(List<String> parts, boolean capitals, List<Hint> hints) {}

    /** A part of a sentence's word. */
    private record Part(String form, String small, Word word, boolean last) {}

    private CountryClues() {}

    static CountryClues load(String language) {
        Map<String, List<Hint>> hints = new HashMap<>();
        for (List<String> row : TableReader.read("/org/depeche/language/" + language + "/clues.tsv", COLUMNS)) {
            for (String phrase : row.get(2).split("\\|", -1)) {
                hints.computeIfAbsent(phrase, key -> new ArrayList<>())
                        .add(new Hint(0, row.get(0), Double.parseDouble(row.get(1))));
            }
        }
        CountryClues clues = new CountryClues();
        hints.forEach((phrase, of) -> {
            boolean capitals = !phrase.equals(phrase.toLowerCase(Locale.ROOT));
            Clue clue = new Clue(parts(phrase), capitals, List.copyOf(of));
            clues.byFirst
                    .computeIfAbsent(clue.parts().get(0), key -> new ArrayList<>())
                    .add(clue);
        });
        Comparator<Clue> longestFirst = Comparator.<Clue>comparingInt(
                        clue -> -clue.parts().size())
                .thenComparing(clue -> !clue.capitals())
                .thenComparing(clue -> String.join(" ", clue.parts()));
        clues.byFirst.values().forEach(list -> list.sort(longestFirst));
        return clues;
    }

    /** Words, hyphens and apostrophes, each by itself, whether or not a language's tokens part there. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean mark = c == '-' || c == '\'' || c == '’';
            if (mark || Character.isWhitespace(c)) {
                if (i > from) {
                    parts.add(text.substring(from, i));
                }
                from = i + 1;
                if (mark) {
                    parts.add(c == '-' ? "-" : "'");
                }
            }
        }
        return parts;
    }

    /** The clues of a sentence in the order of the text, the longest phrase at each word. */
    List<Hint> in(Tree tree) {
        List<Part> sentence = new ArrayList<>();
        for (Word word : tree.words()) {
            List<String> parts = parts(word.form());
            for (int i = 0; i < parts.size(); i++) {
                String form = parts.get(i);
                sentence.add(new Part(form, form.toLowerCase(Locale.ROOT), word, i == parts.size() - 1));
            }
        }
        List<Hint> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Clue clue = at(sentence, at);
            if (clue != null) {
                int word = sentence.get(at).word().index();
                clue.hints().forEach(hint -> found.add(new Hint(word, hint.country(), hint.weight())));
            }
            at += clue == null ? 1 : clue.parts().size();
        }
        return found;
    }

    private @Nullable Clue at(List<Part> sentence, int from) {
        Part first = sentence.get(from);
        String lemma = first.word().lemma();
        Clue best = longest(first.form(), sentence, from, null);
        if (!first.small().equals(first.form())) {
            best = longest(first.small(), sentence, from, best);
        }
        if (!lemma.equals(first.form()) && !lemma.equals(first.small())) {
            best = longest(lemma, sentence, from, best);
        }
        return best;
    }

    /** The longest clue that begins so and fits, if it is longer than another. */
    private @Nullable Clue longest(String beginning, List<Part> sentence, int from, @Nullable Clue other) {
        for (Clue clue : byFirst.getOrDefault(beginning, List.of())) {
            if (other != null && clue.parts().size() <= other.parts().size()) {
                return other;
            }
            if (fits(clue, sentence, from)) {
                return clue;
            }
        }
        return other;
    }

    private static boolean fits(Clue clue, List<Part> sentence, int from) {
        int size = clue.parts().size();
        if (from + size > sentence.size()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            Part part = sentence.get(from + i);
            String wanted = clue.parts().get(i);
            boolean same = wanted.equals(clue.capitals() ? part.form() : part.small());
            boolean lemma = !clue.capitals()
                    && i == size - 1
                    && part.last()
                    && wanted.equals(part.word().lemma());
            if (!same && !lemma) {
                return false;
            }
        }
        return true;
    }
}
