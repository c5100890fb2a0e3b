package org.depeche.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.names.Entity.Kind;
import org.depeche.place.Countries;
import org.depeche.place.CountryTerm;
import org.depeche.place.Place;
import org.depeche.place.PlaceMention;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** The part of the search in one tree that finds states, their people and the places that stand for those who run them. */
final class StateSearch {
    private final Tree tree;
    private final List<GroupLexicon.Match> groupMatches;
    private final ReferenceWords references;
    private final Phrases phrases;
    private final TokenWords tokens;
    private final Claims claims;
    private final List<Mention> found;
    private final Map<Integer, PlaceMention> placeAt = new HashMap<>();
    private final Map<Integer, Place> meantAt = new HashMap<>();

    /**
     * @param claims the words that are explained; those explained here are added
     * @param found the mentions found so far; those found here are added
     */
    StateSearch(
            Tree tree,
            List<GroupLexicon.Match> groupMatches,
            ReferenceWords references,
            Phrases phrases,
            TokenWords tokens,
            Claims claims,
            List<Mention> found) {
        this.tree = tree;
        this.groupMatches = groupMatches;
        this.references = references;
        this.phrases = phrases;
        this.tokens = tokens;
        this.claims = claims;
        this.found = found;
    }

    /** Towns, regions and sites; countries and their capitals come by {@link #countries} unless they mean a namesake. */
    void places(List<PlaceMention> places) {
        for (PlaceMention mention : places) {
            if (mention.anaphoric()) {
                meantAt.put(mention.head(), mention.place());
                continue;
            }
            int from = wordAt(mention.nameSpan().start());
            int to = wordAt(mention.nameSpan().end());
            if (mention.place().kind() != Place.Kind.COUNTRY && from < to) {
                placeAt.put(from, mention);
            }
        }
    }

    private int wordAt(int offset) {
        int at = 0;
        while (at < tree.size() && tree.word(at).span().start() < offset) {
            at++;
        }
        return at;
    }

    void countries(List<Countries.Match> matches) {
        for (Countries.Match match : matches) {
            int from = tokens.word(match.from());
            int to = tokens.word(match.to());
            if (from < to && claims.isFree(from, to) && !claims.insideLongerGroup(from, to)) {
                PlaceMention place = placeAt.get(from);
                String country = match.term().country();
                boolean namesake =
                        place != null && !country.equals(place.place().country());
                if (!namesake) {
                    addCountry(from, to, match.terms());
                }
            }
        }
        placeAt.forEach((from, place) -> addPlace(from, wordAt(place.nameSpan().end()), place.place()));
    }

    private void addCountry(int from, int to, List<CountryTerm> terms) {
        claims.add(from, to);
        Word head = Phrases.headOf(tree, from, to);
        CountryTerm term = terms.get(0);
        boolean people = term.kind() == CountryTerm.Kind.PEOPLE || term.kind() == CountryTerm.Kind.DEMONYM;
        boolean argument = Phrases.isArgument(head);
        boolean nominal =
                head.pos() == Pos.NOUN || head.pos() == Pos.PROPN || (tree.child(head, "det") != null && argument);
        Kind kind = people && nominal && argument ? Kind.GROUP : Kind.STATE;
        Phrases.Extent extent = argument ? phrases.extent(tree, head, from, to) : new Phrases.Extent(from, to);
        Mention.Builder builder = new Mention.Builder(tree, head.index(), kind)
                .range(extent.from(), extent.to())
                .terms(terms)
                .properName(Phrases.text(tree, from, to));
        GroupLexicon.Match noun = kind == Kind.GROUP ? nounReadAsAdjective(from, head) : null;
        if (noun != null) {
            claims.add(noun.from(), noun.to());
            builder.group(noun.entry(), head.index(), new Phrases.Extent(noun.from(), noun.to()));
        }
        found.add(builder.build());
    }

    /** The common noun before a people that the parser takes for an adjective of it ("le contingent togolais"), or null. */
    private GroupLexicon.@Nullable Match nounReadAsAdjective(int peopleFrom, Word people) {
        for (GroupLexicon.Match match : groupMatches) {
            GroupEntry.Kind kind = match.entry().kind();
            if (match.to() == peopleFrom && (kind == GroupEntry.Kind.GROUP || kind == GroupEntry.Kind.PERSON)) {
                Word noun = Phrases.headOf(tree, match.from(), match.to());
                boolean adjective = noun.pos() == Pos.ADJ && noun.is("amod") && noun.head() == people.index();
                return adjective && match.entry().belongs() != GroupEntry.Belongs.PART ? match : null;
            }
        }
        return null;
    }

    /** Whom an adjective is against: "une marche anti-Trump". */
    void opposed(Countries countries) {
        Opponents opponents = new Opponents(references, countries);
        for (Word word : tree.words()) {
            Mention mention = claims.has(word.index()) ? null : opponents.of(tree, word);
            if (mention != null) {
                claims.add(word.index(), word.index() + 1);
                found.add(mention);
            }
        }
    }

    private void addPlace(int from, int to, Place place) {
        boolean other =
                claims.insideLongerGroup(from, to) || claims.isCommonNoun(from, to) || claims.insidePerson(from, to);
        if (other || !claims.isFree(from, to)) {
            return;
        }
        claims.add(from, to);
        Word head = Phrases.headOf(tree, from, to);
        Mention mention = new Mention.Builder(tree, head.index(), Kind.PLACE)
                .range(from, to)
                .properName(Phrases.text(tree, from, to))
                .build();
        mention.attributes = new Attributes(place.country(), "GOV", List.of());
        mention.countryFromText = true;
        found.add(mention);
    }

    /** The place that a word for one means ("the town"), or null. */
    @Nullable
    Place meantAt(Word word) {
        return meantAt.get(word.index());
    }
}
