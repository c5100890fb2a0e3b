package org.depeche.place;

import java.util.ArrayList;
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

    private final Map<String, List<Hint>> byPhrase = new HashMap<>();
    private int longest = 1;

    private CountryClues() {}

    static CountryClues load(String language) {
        CountryClues clues = new CountryClues();
        for (List<String> row : TableReader.read("/org/depeche/language/" + language + "/clues.tsv", COLUMNS)) {
            for (String phrase : row.get(2).split("\\|", -1)) {
                clues.byPhrase
                        .computeIfAbsent(phrase, key -> new ArrayList<>())
                        .add(new Hint(0, row.get(0), Double.parseDouble(row.get(1))));
                clues.longest = Math.max(clues.longest, phrase.split(" ", -1).length);
            }
        }
        return clues;
    }

    /** The clues of a sentence in the order of the text, the longest phrase at each word. */
    List<Hint> in(Tree tree) {
        List<Hint> found = new ArrayList<>();
        int at = 0;
        while (at < tree.size()) {
            int length = Math.min(longest, tree.size() - at);
            @Nullable List<Hint> clues = null;
            while (length > 0 && clues == null) {
                clues = at(tree, at, length);
                length -= clues == null ? 1 : 0;
            }
            if (clues != null) {
                for (Hint clue : clues) {
                    found.add(new Hint(at, clue.country(), clue.weight()));
                }
            }
            at += Math.max(1, length);
        }
        return found;
    }

    /** A phrase in the table's own capitals, else in small letters, its last word by its lemma too. */
    private @Nullable List<Hint> at(Tree tree, int from, int length) {
        StringBuilder before = new StringBuilder();
        for (int i = from; i < from + length - 1; i++) {
            before.append(tree.word(i).form()).append(' ');
        }
        Word last = tree.word(from + length - 1);
        String phrase = before + last.form();
        List<Hint> exact = byPhrase.get(phrase);
        if (exact != null) {
            return exact;
        }
        List<Hint> small = byPhrase.get(phrase.toLowerCase(Locale.ROOT));
        return small != null ? small : byPhrase.get(before.toString().toLowerCase(Locale.ROOT) + last.lemma());
    }
}
