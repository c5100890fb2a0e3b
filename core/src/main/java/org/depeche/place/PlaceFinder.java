package org.depeche.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.syntax.Name;
import org.depeche.syntax.NameType;
import org.depeche.syntax.Tree;
import org.depeche.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the places that a report mentions and tells namesakes apart by the report as a whole. Immutable. */
public final class PlaceFinder {
    /** Fewer inhabitants than this, and a name alone may as well be somebody's. */
    private static final int TOWN = 20_000;

    private final Countries countries;
    private final Gazetteer gazetteer;
    private final PlaceWords words;

    private PlaceFinder(Countries countries, Gazetteer gazetteer, PlaceWords words) {
        this.countries = countries;
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /**
     * A finder for reports in a language.
     *
     * @param language ISO 639-1 code of a language folder
     */
    public static PlaceFinder load(String language, Countries countries, Gazetteer gazetteer) {
        return new PlaceFinder(countries, gazetteer, PlaceWords.load(language));
    }

    /** The places mentioned in a report's sentences, in the order of the text, without overlaps. */
    public List<PlaceMention> find(List<Tree> trees) {
        NameCandidates names = new NameCandidates(countries, gazetteer);
        Set<String> surnames = surnames(trees);
        CountryFocus stated = stated(trees, surnames);
        List<SentenceNames> sentences = trees.stream()
                .map(tree -> names.in(
                        new Surface(tree, words, name -> !surnames.contains(name) && isTownOf(stated.main(), name))))
                .toList();
        Namesakes first = new Namesakes(stated, gazetteer);
        CountryFocus focus = stated.with(towns(named(sentences, stated, first)));
        Namesakes second = new Namesakes(focus, gazetteer);
        for (NamedPlace place : named(sentences, focus, first)) {
            if (place.entry() != null) {
                second.accept(place.entry(), place.candidate().around());
            }
        }
        NamedPlaces finder = new NamedPlaces(second, focus);
        List<PlaceMention> all = new ArrayList<>();
        NewsItems items = NewsItems.of(trees, countries);
        List<List<SentenceNames>> namesOf = items.split(sentences);
        List<List<Tree>> treesOf = items.split(trees);
        for (int item = 0; item < treesOf.size(); item++) {
            CountryFocus scene = CountryFocus.scene(treesOf.get(item), countries)
                    .with(towns(named(namesOf.get(item), stated, first)));
            all.addAll(mentions(namesOf.get(item), finder, new StandIns(countries, gazetteer, scene)));
        }
        return List.copyOf(all);
    }

    /** What states say of the focus; where a report names none, what its towns say. */
    private CountryFocus stated(List<Tree> trees, Set<String> surnames) {
        CountryFocus stated = CountryFocus.of(trees, countries);
        if (CountryFocus.namesState(trees, countries)) {
            return stated;
        }
        TownVotes votes = new TownVotes(countries, gazetteer, surnames);
        return stated.with(votes.of(trees.stream()
                .map(tree -> new Surface(tree, words, name -> false))
                .toList()));
    }

    /** The last words of persons' names that have several. */
    private static Set<String> surnames(List<Tree> trees) {
        Set<String> surnames = new HashSet<>();
        for (Tree tree : trees) {
            for (Name name : tree.names()) {
                String last = tree.word(name.to() - 1).form();
                if (name.type() == NameType.PERSON && name.to() > name.from() + 1) {
                    surnames.add(last);
                }
            }
        }
        return surnames;
    }

    /** Whether a word is the name of a town of the country that the report is mostly about ("Gao" in one on Mali). */
    private boolean isTownOf(@Nullable String country, String name) {
        return country != null
                && gazetteer.entries(name).stream()
                        .anyMatch(entry -> country.equals(entry.country()) && entry.population() >= TOWN);
    }

    private static List<NamedPlace> named(List<SentenceNames> sentences, CountryFocus focus, Namesakes namesakes) {
        NamedPlaces finder = new NamedPlaces(namesakes, focus);
        return sentences.stream()
                .flatMap(sentence -> finder.in(sentence).stream())
                .toList();
    }

    /** How often towns and regions of each country are named. */
    private static Map<String, Double> towns(List<NamedPlace> places) {
        Map<String, Double> weights = new HashMap<>();
        for (NamedPlace named : places) {
            String country = named.place().country();
            if (named.entry() != null && country != null) {
                weights.merge(country, 1.0, Double::sum);
            }
        }
        return weights;
    }

    private static List<PlaceMention> mentions(List<SentenceNames> sentences, NamedPlaces finder, StandIns standIns) {
        List<PlaceMention> all = new ArrayList<>();
        Place lastTown = null;
        for (SentenceNames sentence : sentences) {
            Surface surface = sentence.surface();
            List<PlaceMention> here = new ArrayList<>();
            for (NamedPlace place : finder.in(sentence)) {
                PlacePhrase phrase = PlacePhrase.around(place, surface);
                Place meant = phrase.isCapitalOf(place, surface)
                        ? standIns.capital(place.place().country())
                        : null;
                Span name = surface.span(place.from(), place.to());
                add(mention(surface, phrase, name, meant == null ? place.place() : meant, meant != null), here);
            }
            for (StandIns.StandIn standIn : standIns.in(surface, lastTown)) {
                PlacePhrase phrase = new PlacePhrase(standIn.from(), standIn.to());
                Span span = surface.span(standIn.from(), standIn.to());
                add(mention(surface, phrase, span, standIn.place(), true), here);
            }
            here.sort(Comparator.comparingInt(mention -> mention.span().start()));
            lastTown = lastTown(here, lastTown);
            all.addAll(here);
        }
        return all;
    }

    private static @Nullable Place lastTown(List<PlaceMention> here, @Nullable Place before) {
        Place last = before;
        for (PlaceMention mention : here) {
            boolean town = mention.place().kind() == Place.Kind.SETTLEMENT && !mention.anaphoric();
            if (town && (last == null || mention.place().population() > 0)) {
                last = mention.place();
            }
        }
        return last;
    }

    private static void add(PlaceMention mention, List<PlaceMention> to) {
        if (to.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
            to.add(mention);
        }
    }

    private static PlaceMention mention(
            Surface surface, PlacePhrase phrase, Span name, Place place, boolean anaphoric) {
        return new PlaceMention(
                surface.tree().sentence().index(),
                surface.head(phrase.from(), phrase.to()),
                surface.word(phrase.from()),
                Math.max(surface.word(phrase.to()), surface.word(phrase.from()) + 1),
                surface.span(phrase.from(), phrase.to()),
                surface.text(phrase.from(), phrase.to()),
                name,
                place,
                phrase.isLocative(surface),
                anaphoric);
    }
}
