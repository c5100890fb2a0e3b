package org.depeche.names;

import java.util.List;
import org.depeche.place.Countries;
import org.depeche.place.PlaceMention;
import org.depeche.syntax.Tree;

/** Finds the mentions of participants in a tree: names, countries, places, common nouns, pronouns. Immutable. */
final class MentionFinder {
    private final NameIndex names;
    private final Countries countries;
    private final GroupLexicon groups;
    private final ReferenceWords references;
    private final Phrases phrases;

    MentionFinder(NameIndex names, Countries countries, GroupLexicon groups, ReferenceWords references) {
        this.names = names;
        this.countries = countries;
        this.groups = groups;
        this.references = references;
        this.phrases = new Phrases(references);
    }

    /**
     * All mentions of a tree in the order of their heads.
     *
     * @param places the places found in its sentence
     */
    List<Mention> find(Tree tree, List<PlaceMention> places) {
        TreeSearch search = new TreeSearch(tree, groups.matches(tree), references, phrases);
        search.knownNames(names.scan(tree.sentence().tokens()));
        search.states().places(places);
        search.states().countries(countries.scan(search.forms()));
        search.states().opposed(countries);
        search.recognisedNames();
        search.commonNouns();
        search.others();
        return search.found();
    }
}
