package org.depeche.place;

import java.util.EnumSet;
import java.util.HashMap;
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
        /** A noun after which an unknown name is taken for a place ("le village de"). */
        NAMING,
        /** Stands with an article for the state that the report is about ("le pays"). */
        STATE,
        /** Stands with an article for its capital. */
        CAPITAL,
        /** An adjective that leaves a capital the state's ("la capitale fédérale"). */
        NATIONAL,
        /** Stands with an article for the town named last. */
        TOWN,
        /** Together with an adjective of nationality names a country ("le territoire tchadien"). */
        SOIL,
        /** A name of some place that is nearly always something else when capitalised ("Parti", "May"). */
        NEVER
    }

    /** For each word, folded, the roles that it has. */
    private final Map<String, Set<Role>> roles = new HashMap<>();

    private PlaceWords(Map<String, List<String>> lines, Set<String> functionWords) {
        for (Role role : Role.values()) {
            for (String word : lines.getOrDefault(role.name().toLowerCase(Locale.ROOT), List.of())) {
                add(word, role);
            }
        }
        functionWords.forEach(word -> add(word, Role.NEVER));
    }

    private void add(String word, Role role) {
        roles.computeIfAbsent(FoldedName.of(word), key -> EnumSet.noneOf(Role.class))
                .add(role);
    }

    /** The words of a language. */
    static PlaceWords load(String language) {
        return new PlaceWords(
                LanguageFolder.of(language).words("places.txt"),
                FunctionWords.load(language).words());
    }

    /** The roles of a word in any spelling. */
    Set<Role> roles(String word) {
        return roles.getOrDefault(FoldedName.of(word), Set.of());
    }
}
