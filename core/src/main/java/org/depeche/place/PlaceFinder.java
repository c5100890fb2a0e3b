package org.depeche.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.syntax.Tree;
import org.depeche.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the places that a report mentions and tells namesakes apart by the report as a whole. Immutable. */
public final class PlaceFinder {
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
        return find(trees, CountryFocus.of(trees, countries));
    }

    /** The same, where it is already known what countries the report is about. */
    public List<PlaceMention> find(List<Tree> trees, CountryFocus known) {
        List<Surface> surfaces = trees.stream().map(Surface::new).toList();
        Map<String, Double> weightOfTowns = new HashMap<>();
        Namesakes first = new Namesakes(known);
        for (List<NamedPlace> places : named(surfaces, known, first)) {
            for (NamedPlace named : places) {
                if (named.entry() != null && named.place().country() != null) {
                    weightOfTowns.merge(named.place().country(), 1.0, Double::sum);
                }
            }
        }
        CountryFocus focus = CountryFocus.of(trees, countries, weightOfTowns);
        Namesakes second = new Namesakes(focus);
        named(surfaces, focus, first).forEach(places -> places.forEach(named -> accept(named, second)));
        return mentions(surfaces, named(surfaces, focus, second), focus);
    }

    private static void accept(NamedPlace named, Namesakes namesakes) {
        if (named.entry() != null) {
            namesakes.accept(named.entry(), named.around());
        }
    }

    private List<List<NamedPlace>> named(List<Surface> surfaces, CountryFocus focus, Namesakes namesakes) {
        NamedPlaces finder = new NamedPlaces(countries, gazetteer, words, namesakes, focus);
        return surfaces.stream().map(finder::in).toList();
    }

    private List<PlaceMention> mentions(List<Surface> surfaces, List<List<NamedPlace>> named, CountryFocus focus) {
        StandIns standIns = new StandIns(countries, gazetteer, words, focus);
        List<PlaceMention> all = new ArrayList<>();
        Place lastTown = null;
        for (int i = 0; i < surfaces.size(); i++) {
            Surface surface = surfaces.get(i);
            List<PlaceMention> here = new ArrayList<>();
            for (NamedPlace place : named.get(i)) {
                PlacePhrase phrase = PlacePhrase.around(place, surface, words);
                Span name = surface.span(place.from(), place.to());
                add(mention(surface, phrase, name, place.place(), false), here);
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
        return List.copyOf(all);
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

    private PlaceMention mention(Surface surface, PlacePhrase phrase, Span name, Place place, boolean anaphoric) {
        return new PlaceMention(
                surface.tree().sentence().index(),
                surface.head(phrase.from(), phrase.to()),
                surface.word(phrase.from()),
                Math.max(surface.word(phrase.to()), surface.word(phrase.from()) + 1),
                surface.span(phrase.from(), phrase.to()),
                surface.text(phrase.from(), phrase.to()),
                name,
                place,
                phrase.isLocative(surface, words),
                anaphoric);
    }
}
