package org.depeche.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.gazetteer.FoldedName;
import org.depeche.place.TableReader;
import org.depeche.text.Token;
import org.jspecify.annotations.Nullable;

/** The tables of organisations, armed groups, parties and persons, found in a sentence's tokens. Immutable. */
final class NameIndex {
    private static final String FOLDER = "/org/depeche/names/";
    private static final int ORGANISATION_COLUMNS = 6;
    private static final int PERSON_COLUMNS = 9;
    private static final Pattern OTHERS = Pattern.compile(" \\| ");

    /** Letters of the longest article that a name may begin with. */
    private static final int LONGEST_ARTICLE = 3;

    private final Map<String, List<Form>> forms = new HashMap<>();
    private final Set<String> firstTokens = new HashSet<>();
    private final Map<String, List<KnownName>> bySurname = new HashMap<>();
    private int longest = 1;

    /** A written form of a name. */
    private record Form(String written, KnownName name) {}

    /** Names found in the tokens {@code from} (inclusive) to {@code to} (exclusive): what they may stand for. */
    record Match(int from, int to, List<KnownName> names) {
        Match {
            names = List.copyOf(names);
        }
    }

    private NameIndex() {}

    /** All tables. */
    static NameIndex load() {
        NameIndex index = new NameIndex();
        index.addAll("organisations.tsv", KnownName.Type.ORGANISATION);
        index.addAll("armed-groups.tsv", KnownName.Type.ARMED_GROUP);
        index.addAll("parties.tsv", KnownName.Type.PARTY);
        for (List<String> row : TableReader.read(FOLDER + "office-holders.tsv", PERSON_COLUMNS)) {
            KnownName person = new KnownName(
                    row.get(0), KnownName.Type.PERSON, attributes(row), row.get(5), day(row.get(6)), day(row.get(7)));
            index.add(person, row.get(0), row.get(1));
            String surname = surname(row.get(0));
            index.bySurname.computeIfAbsent(surname, key -> new ArrayList<>(1)).add(person);
        }
        return index;
    }

    private void addAll(String table, KnownName.Type type) {
        for (List<String> row : TableReader.read(FOLDER + table, ORGANISATION_COLUMNS)) {
            add(new KnownName(row.get(0), type, attributes(row), "", null, null), row.get(0), row.get(1));
        }
    }

    private static Attributes attributes(List<String> row) {
        List<String> others =
                row.get(4).isEmpty() ? List.of() : List.of(row.get(4).split(" ", -1));
        return new Attributes(row.get(2), row.get(3), others);
    }

    /** A day like 2024-03-14. There are thousands: the general parser would take longer than all the rest. */
    private static @Nullable LocalDate day(String iso) {
        if (iso.isEmpty()) {
            return null;
        }
        int year = Integer.parseInt(iso, 0, 4, 10);
        int month = Integer.parseInt(iso, 5, 7, 10);
        return LocalDate.of(year, month, Integer.parseInt(iso, 8, iso.length(), 10));
    }

    private void add(KnownName name, String usual, String others) {
        add(name, usual);
        for (String other : OTHERS.split(others, -1)) {
            if (!other.isEmpty()) {
                add(name, other);
            }
        }
    }

    private void add(KnownName name, String written) {
        String key = FoldedName.of(written);
        List<Form> same = forms.computeIfAbsent(key, k -> new ArrayList<>(1));
        for (Form form : same) {
            if (form.name().equals(name)) {
                same.add(new Form(written, name));
                return;
            }
        }
        same.add(new Form(written, name));
        int words = 1;
        int firstEnd = key.length();
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) == ' ' || key.charAt(i) == '\'') {
                words++;
                firstEnd = Math.min(firstEnd, key.charAt(i) == '\'' ? i + 1 : i);
            }
        }
        longest = Math.max(longest, words + 1);
        firstTokens.add(key.substring(0, firstEnd));
    }

    /** A person's last name as a key: the last word. */
    static String surname(String name) {
        String key = FoldedName.of(name);
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    /** The persons of the tables with this last name, by the key of {@link #surname}. */
    List<KnownName> withSurname(String surname) {
        return bySurname.getOrDefault(surname, List.of());
    }

    /** The names among these tokens, longest first from the left, without overlaps. */
    List<Match> scan(List<Token> tokens) {
        String[] folded = new String[tokens.size()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = FoldedName.of(tokens.get(i).form());
        }
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Match match = mayStart(folded[at]) ? matchAt(tokens, folded, at) : null;
            if (match != null) {
                matches.add(match);
            }
            at = match == null ? at + 1 : match.to();
        }
        return matches;
    }

    private boolean mayStart(String key) {
        int space = key.indexOf(' ');
        return firstTokens.contains(space > 0 ? key.substring(0, space) : key);
    }

    private @Nullable Match matchAt(List<Token> tokens, String[] folded, int from) {
        StringBuilder key = new StringBuilder();
        Match longestMatch = null;
        for (int to = from + 1; to <= Math.min(folded.length, from + longest); to++) {
            if (tokens.get(to - 1).form().equals("-")) {
                // English parts "Al-Shabaab" at its hyphen, which the keys hold as a space.
                continue;
            }
            String token = folded[to - 1];
            if (isApart(key, token)) {
                key.append(' ');
            }
            key.append(token);
            List<Form> found = forms.get(key.toString());
            if (found != null) {
                List<KnownName> names = fitting(found, written(tokens, from, to));
                if (!names.isEmpty()) {
                    longestMatch = new Match(from, to, names);
                }
            }
        }
        return longestMatch;
    }

    /**
     * Whether a blank parts a token from what stands before. None does at an apostrophe, whether French parts its words
     * after it ("d'" "Ivoire") or English before ("people" "'s").
     */
    private static boolean isApart(CharSequence before, String token) {
        return !before.isEmpty() && before.charAt(before.length() - 1) != '\'' && !token.startsWith("'");
    }

    private static String written(List<Token> tokens, int from, int to) {
        StringBuilder joined = new StringBuilder(tokens.get(from).form());
        for (int i = from + 1; i < to; i++) {
            joined.append(' ').append(tokens.get(i).form());
        }
        return joined.toString();
    }

    private static List<KnownName> fitting(List<Form> forms, String written) {
        List<KnownName> names = new ArrayList<>(forms.size());
        for (Form form : forms) {
            if (capitalsFit(form.written(), written) && !names.contains(form.name())) {
                names.add(form.name());
            }
        }
        return names;
    }

    /** Acronyms up to four letters are matched as written ("LeT" is not "Let"); a longer or lower-case name needs its first capital only. */
    private static boolean capitalsFit(String name, String written) {
        boolean acronym = name.length() <= 4
                && (name.toUpperCase(Locale.ROOT).equals(name) || (name.indexOf(' ') < 0 && hasCapital(name, 1)));
        if (acronym) {
            return name.equals(written);
        }
        if (isArticleAndWord(name) && !hasCapital(written, 1)) {
            return false;
        }
        return !Character.isUpperCase(name.charAt(0))
                || Character.isUpperCase(written.charAt(0))
                || (name.indexOf(' ') > 0 && hasCapital(written, 1) == hasCapital(name, 1));
    }

    /** Whether a name is a word after an article, so that it needs both capitals: "L'Équipe" is not "L'équipe". */
    private static boolean isArticleAndWord(String name) {
        int at = 0;
        while (at < name.length() && name.charAt(at) != ' ' && name.charAt(at) != '\'') {
            at++;
        }
        return at <= LONGEST_ARTICLE
                && at + 1 < name.length()
                && name.indexOf(' ', at + 1) < 0
                && Character.isUpperCase(name.charAt(at + 1));
    }

    private static boolean hasCapital(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
