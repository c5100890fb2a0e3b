package org.depeche.place;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depeche.gazetteer.FoldedName;
import org.depeche.text.FunctionWords;
import org.depeche.text.LanguageFolder;

/** The words of a language that surround place names or stand in for them, from its {@code places.txt}. */
final class PlaceWords {
    /** What a word does beside a place name. */
    enum Role {
        /** A preposition before the place where something happens ("à", "in"). */
        LOCATIVE,
        /** A preposition that joins a name to a noun ("de", "of"). */
        JOINING,
        ARTICLE,
        /** An article that brings up something new ("un", "a"). */
        INDEFINITE,
        /** A preposition that holds an article ("du", "au"). */
        CONTRACTED,
        /** An article or determiner of the plural ("les", "these"). */
        PLURAL,
        /** A word between the parts of a name ("Boucle du Mouhoun"). */
        PARTICLE,
        /** A part of the named place ("nord", "outskirts"). */
        PART,
        /** A noun that goes with a region's name. */
        REGION,
        /** A noun that goes with the name of a town or site. */
        SETTLEMENT,
        /** A noun that may follow the name of the place ("Idlib province"). */
        FOLLOWING,
        /** Stands with an article for the state that the report is about ("le pays"). */
        STATE,
        /** Stands with an article for its capital. */
        CAPITAL,
        /** Stands with an article for the town named last. */
        TOWN,
        /** Together with an adjective of nationality names a country ("le territoire tchadien"). */
        SOIL,
        /** A name of some place that is nearly always something else when capitalised ("Parti", "May"). */
        NEVER
    }

    private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

    private PlaceWords(Map<String, List<String>> lines, Set<String> functionWords) {
        for (Role role : Role.values()) {
            Set<String> folded = new HashSet<>();
            for (String word : lines.getOrDefault(role.name().toLowerCase(Locale.ROOT), List.of())) {
                folded.add(FoldedName.of(word));
            }
            words.put(role, folded);
        }
        Set<String> never = new HashSet<>();
        functionWords.forEach(word -> never.add(FoldedName.of(word)));
        words.merge(Role.NEVER, never, (listed, function) -> {
            listed.addAll(function);
            return listed;
        });
    }

    /** The words of a language. */
    static PlaceWords load(String language) {
        return new PlaceWords(
                LanguageFolder.of(language).words("places.txt"),
                FunctionWords.load(language).words());
    }

    /** Whether a word, in any spelling, has this role. */
    boolean is(Role role, String word) {
        return isAny(word, role);
    }

    /** Whether a word, in any spelling, has one of these roles. */
    boolean isAny(String word, Role... roles) {
        String key = FoldedName.of(word);
        for (Role role : roles) {
            Set<String> known = words.get(role);
            if (known != null && known.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
