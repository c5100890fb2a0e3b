package org.depeche.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depeche.gazetteer.FoldedName;
import org.depeche.place.CountryTerm.Kind;
import org.depeche.syntax.Tree;
import org.jspecify.annotations.Nullable;

/**
 * The states in one language: their names, peoples, capitals and seats of government, from the language's
 * {@code countries.tsv}. Immutable.
 *
 * <p>Spelling is tolerant where that is safe: accents, hyphens and typographic apostrophes may be missing, capitals may
 * be more than needed. It is strict where it is not: "nigérien" is Niger and "nigérian" Nigeria, "US" is not "us".
 */
public final class Countries {
    private static final int COLUMNS = 5;

    /** Forms that contain a country's name but stand for no state ("golfe du Mexique"): found, and passed over. */
    private static final String OTHER = "other";

    private static final String COMBINING = "combining";

    private final Map<String, List<CountryTerm>> terms = new HashMap<>();
    private final Map<String, CountryTerm> combining = new HashMap<>();
    private final Set<String> others = new HashSet<>();
    /** By the first word of a form, how many tokens the longest such form can have. */
    private final Map<String, Integer> longestByFirstWord = new HashMap<>();

    /** The first two letters of all forms, see {@link #letters}. */
    private final BitSet beginnings = new BitSet();

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<String>> capitals = new HashMap<>();

    /**
     * A phrase of a text that stands for one or more states.
     *
     * @param from index of its first token
     * @param to index after its last token
     * @param terms what it may mean, likeliest first; for a pair such as "franco-malien", both
     */
    public record Match(int from, int to, List<CountryTerm> terms) {
        public Match {
            terms = List.copyOf(terms);
        }

        /** The likeliest reading. */
        public CountryTerm term() {
            return terms.get(0);
        }
    }

    private final CountryClues clues;

    private Countries(List<List<String>> rows, CountryClues clues) {
        this.clues = clues;
        for (List<String> row : rows) {
            read(row);
        }
    }

    /**
     * The states in a language.
     *
     * @param language ISO 639-1 code of a language folder
     */
    public static Countries load(String language) {
        return new Countries(
                TableReader.read("/org/depeche/language/" + language + "/countries.tsv", COLUMNS),
                CountryClues.load(language));
    }

    /**
     * What a sentence says of a state without naming it ("a grand jury", "deux millions de nairas").
     *
     * @param word index of its first word
     * @param country ISO 3166-1 alpha-3
     * @param weight how much it says, where a state's name says 3
     */
    public record Hint(int word, String country, double weight) {}

    /** The hints of a sentence, in the order of the text. */
    public List<Hint> hints(Tree tree) {
        return clues.in(tree);
    }

    private void read(List<String> row) {
        String country = row.get(0);
        List<String> forms = List.of(row.get(2).split("\\|"));
        List<String> sectors =
                row.get(3).isEmpty() ? List.of() : List.of(row.get(3).split(" "));
        switch (row.get(1)) {
            case OTHER -> forms.forEach(form -> others.add(file(form)));
            case COMBINING ->
                forms.forEach(form ->
                        combining.put(FoldedName.of(form), new CountryTerm(form, Kind.PEOPLE, country, List.of())));
            default -> {
                Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
                if (kind == Kind.NAME) {
                    names.putIfAbsent(country, forms.get(0));
                }
                if (kind == Kind.CAPITAL) {
                    capitals.put(country, forms);
                }
                for (String form : forms) {
                    add(new CountryTerm(form, kind, country, sectors));
                }
            }
        }
    }

    private void add(CountryTerm term) {
        List<CountryTerm> same = terms.computeIfAbsent(file(term.form()), key -> new ArrayList<>(1));
        int at = 0;
        while (at < same.size() && same.get(at).kind().compareTo(term.kind()) <= 0) {
            at++;
        }
        same.add(at, term);
    }

    private String file(String form) {
        String key = FoldedName.of(form);
        int hyphens = (int) form.chars().filter(letter -> letter == '-').count();
        int tokens = hyphens + key.split("[ ']").length;
        longestByFirstWord.merge(firstWord(key), tokens, Math::max);
        if (key.length() > 1 && letters(key) >= 0) {
            beginnings.set(letters(key));
        }
        return key;
    }

    private static String firstWord(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) == ' ') {
                return key.substring(0, i);
            }
            if (key.charAt(i) == '\'') {
                return key.substring(0, i + 1);
            }
        }
        return key;
    }

    /**
     * What a phrase means, likeliest reading first; empty where it stands for no state. A pair such as "franco-malien"
     * gives the first state and then the second.
     */
    public List<CountryTerm> lookup(String phrase) {
        return lookup(phrase, FoldedName.of(phrase));
    }

    private List<CountryTerm> lookup(String phrase, String key) {
        List<CountryTerm> filed = terms.get(key);
        List<CountryTerm> found = filed == null ? List.of() : fitting(filed, phrase);
        return found.isEmpty() ? pair(phrase) : found;
    }

    /** The likeliest reading of a phrase, or null. */
    public @Nullable CountryTerm find(String phrase) {
        List<CountryTerm> found = lookup(phrase);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Accented forms are told apart where the accent is written: of several entries an exact one goes first. */
    private static List<CountryTerm> fitting(List<CountryTerm> candidates, String phrase) {
        List<CountryTerm> fitting = new ArrayList<>(candidates.size());
        int exact = 0;
        for (CountryTerm term : candidates) {
            if (term.form().equals(phrase)) {
                fitting.add(exact++, term);
            } else if (LetterCase.fits(term.form(), phrase)) {
                fitting.add(term);
            }
        }
        return fitting;
    }

    private List<CountryTerm> pair(String phrase) {
        int hyphen = phrase.indexOf('-');
        if (hyphen <= 0) {
            return List.of();
        }
        CountryTerm first = combining.get(FoldedName.of(phrase.substring(0, hyphen)));
        List<CountryTerm> second = lookup(phrase.substring(hyphen + 1));
        if (first == null || second.isEmpty()) {
            return List.of();
        }
        List<CountryTerm> both = new ArrayList<>();
        both.add(first);
        both.addAll(second);
        return both;
    }

    /** The phrases among these tokens that stand for states, longest first from the left, without overlaps. */
    public List<Match> scan(List<String> tokens) {
        return scanAll(tokens).stream()
                .filter(match -> !match.terms().isEmpty())
                .toList();
    }

    /** The same, with the phrases that only contain a state's name ("golfe du Mexique"), which have no terms. */
    List<Match> scanAll(List<String> tokens) {
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Match match = longestAt(tokens, at);
            if (match == null) {
                at++;
            } else {
                matches.add(match);
                at = match.to();
            }
        }
        return matches;
    }

    private @Nullable Match longestAt(List<String> tokens, int from) {
        int last = Math.min(tokens.size(), from + longestFrom(tokens.get(from)));
        for (int to = last; to > from; to--) {
            if (endsInLetter(tokens.get(to - 1))) {
                String phrase = to == from + 1 ? tokens.get(from) : String.join(" ", tokens.subList(from, to));
                String key = FoldedName.of(phrase);
                boolean other = others.contains(key);
                List<CountryTerm> found = other ? List.of() : lookup(phrase, key);
                if (other || !found.isEmpty()) {
                    return new Match(from, to, found);
                }
            }
        }
        return null;
    }

    private static boolean endsInLetter(String token) {
        int last = token.length() - 1;
        boolean abbreviation = last > 0 && token.charAt(last) == '.';
        return last >= 0 && (Character.isLetterOrDigit(token.charAt(last)) || abbreviation);
    }

    /** How many tokens a form that begins with this token can have. */
    private int longestFrom(String token) {
        if (!mayBegin(token)) {
            return 0;
        }
        int pair = token.indexOf('-') > 0 ? 1 : 0;
        return longestByFirstWord.getOrDefault(firstWord(FoldedName.of(token)), pair);
    }

    /** Most words of a text begin no name of a state by their first two letters; that is quickly seen. */
    private boolean mayBegin(String token) {
        if (token.length() < 2) {
            return true;
        }
        int letters = letters(token);
        return letters < 0 || beginnings.get(letters) || token.indexOf('-') > 0;
    }

    /** A number for the first two letters, whatever their case; -1 where they are not both plain. */
    private static int letters(String word) {
        int first = (word.charAt(0) | 0x20) - 'a';
        int second = (word.charAt(1) | 0x20) - 'a';
        boolean plain = first >= 0 && first < 26 && second >= 0 && second < 26;
        return plain ? 26 * first + second : -1;
    }

    /** The usual name of a state ("Côte d'Ivoire" for CIV), or null for a code that the table lacks. */
    public @Nullable String name(String country) {
        return names.get(country);
    }

    /** The names of a state's capital, the usual one first; empty where it has none. */
    public List<String> capitals(String country) {
        return capitals.getOrDefault(country, List.of());
    }

    /** The ISO 3166-1 alpha-3 codes of all states (and UNO and EUR), in the order of the table. */
    public List<String> codes() {
        return List.copyOf(names.keySet());
    }

    /** Every form of the table that names a state in some way, for checks and word lists. */
    public List<CountryTerm> all() {
        return terms.values().stream()
                .flatMap(List::stream)
                .sorted(Countries::byForm)
                .toList();
    }

    private static int byForm(CountryTerm a, CountryTerm b) {
        return Arrays.compare(
                new String[] {a.form(), a.country(), a.kind().name()},
                new String[] {b.form(), b.country(), b.kind().name()});
    }
}
