package org.depeche.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.depeche.syntax.NameType;
import org.jspecify.annotations.Nullable;

/** Names and words that tell a name's type, from the coder's own tables and a recipe's lists. Training only. */
final class NameLists {
    private static final String NAMES = "/org/depeche/names/";
    private static final String LANGUAGES = "/org/depeche/language/";
    private static final String COUNTRIES = "/countries.tsv";

    private final Map<String, NameType> known = new HashMap<>();
    private final Map<String, NameType> words = new HashMap<>();
    private final Set<String> noNames = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> firstNames;
    private final Set<String> placePrepositions;

    NameLists(String language, Properties recipe, Set<String> firstNames) throws IOException {
        this.firstNames = firstNames;
        for (String table : List.of("organisations", "parties", "armed-groups")) {
            addKnown(NAMES + table + ".tsv", NameType.ORGANISATION);
        }
        addKnown(NAMES + "office-holders.tsv", NameType.PERSON);
        for (String[] row : rows(LANGUAGES + language + COUNTRIES)) {
            addCountryTerms(row[1], row[2]);
        }
        for (String[] row : rows(LANGUAGES + language + "/titles.tsv")) {
            titles.addAll(List.of(row[0].toLowerCase(Locale.ROOT).split(" ", -1)));
        }
        list(recipe, "names.places").forEach(place -> known.put(place, NameType.LOCATION));
        noNames.addAll(list(recipe, "names.none"));
        titles.addAll(list(recipe, "names.titles"));
        list(recipe, "names.organisationWords").forEach(word -> words.put(word, NameType.ORGANISATION));
        list(recipe, "names.placeWords").forEach(word -> words.put(word, NameType.LOCATION));
        placePrepositions = Set.copyOf(list(recipe, "names.placePrepositions"));
    }

    /** The usual names of the countries in a language, of up to two words. */
    static List<String> countries(String language) throws IOException {
        return rows(LANGUAGES + language + COUNTRIES).stream()
                .filter(row -> row[1].equals("name"))
                .map(row -> row[2].split("\\|", 2)[0].trim())
                .filter(name -> name.matches("\\p{Lu}[^ ]+( \\p{Lu}[^ ]+)?"))
                .toList();
    }

    private static List<String> list(Properties recipe, String key) {
        return List.of(recipe.getProperty(key, "").trim().split("\\s+", -1));
    }

    private void addKnown(String resource, NameType type) throws IOException {
        for (String[] row : rows(resource)) {
            known.put(row[0], type);
            for (String other : row[1].split("\\|", -1)) {
                known.put(other.trim(), type);
            }
        }
    }

    private void addCountryTerms(String kind, String forms) {
        for (String form : forms.split("\\|", -1)) {
            switch (kind) {
                case "name", "territory", "capital" -> known.put(form.trim(), NameType.LOCATION);
                case "people", "demonym", "combining" -> noNames.add(form.trim());
                default -> {}
            }
        }
    }

    private static List<String[]> rows(String resource) throws IOException {
        List<String[]> rows = new ArrayList<>();
        InputStream stream = NameLists.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException("no resource " + resource);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> rows.add(line.split("\t", -1)));
        }
        return rows;
    }

    /** The type of a name in the tables, or null. */
    @Nullable
    NameType known(String name) {
        return known.get(name);
    }

    /** The type of names that hold this word ("Ministry", "River"), or null. */
    @Nullable
    NameType typeOfNamesWith(String word) {
        return words.get(word);
    }

    /** Whether a lone capitalised word is no name: a people, a day, a month, a religion. */
    boolean isNoName(String word) {
        return noNames.contains(word);
    }

    boolean isTitle(String word) {
        return titles.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isFirstName(String word) {
        return firstNames.contains(word);
    }

    /** Whether a lone name after this word is a place. */
    boolean announcesPlace(String word) {
        return placePrepositions.contains(word.toLowerCase(Locale.ROOT));
    }
}
