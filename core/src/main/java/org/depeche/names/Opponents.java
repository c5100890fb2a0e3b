package org.depeche.names;

import java.util.List;
import org.depeche.names.Entity.Kind;
import org.depeche.place.Countries;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Whom adjectives are against: "une marche anti-Trump", "la rhétorique antifrançaise". */
final class Opponents {
    private final ReferenceWords references;
    private final Countries countries;

    Opponents(ReferenceWords references, Countries countries) {
        this.references = references;
        this.countries = countries;
    }

    /** The state or person that an adjective is against, or null. */
    @Nullable
    Mention of(Tree tree, Word adjective) {
        String name = references.opposed(adjective);
        if (name == null) {
            return null;
        }
        int at = adjective.index();
        List<Countries.Match> states = countries.scan(List.of(name));
        if (!states.isEmpty()) {
            return new Mention.Builder(tree, at, Kind.STATE)
                    .range(at, at + 1)
                    .terms(states.get(0).terms())
                    .properName(name)
                    .build();
        }
        boolean proper = Character.isUpperCase(name.charAt(0)) && Character.isLowerCase(name.charAt(1));
        return proper
                ? new Mention.Builder(tree, at, Kind.PERSON)
                        .range(at, at + 1)
                        .properName(name)
                        .build()
                : null;
    }
}
