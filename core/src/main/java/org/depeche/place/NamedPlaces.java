package org.depeche.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which of the candidates in a sentence are places, and which places, by what the report is about. */
final class NamedPlaces {
    private final Namesakes namesakes;
    private final CountryFocus focus;

    NamedPlaces(Namesakes namesakes, CountryFocus focus) {
        this.namesakes = namesakes;
        this.focus = focus;
    }

    /** The places named in a sentence, from left to right, without overlaps; of two the longer one. */
    List<NamedPlace> in(SentenceNames sentence) {
        List<NamedPlace> found = new ArrayList<>();
        int end = 0;
        for (NameCandidate candidate : sentence.candidates()) {
            NamedPlace place = candidate.from() < end ? null : decide(candidate, sentence.countries());
            if (place != null) {
                found.add(place);
                end = place.to();
            }
        }
        return found;
    }

    private @Nullable NamedPlace decide(NameCandidate candidate, Set<String> inSentence) {
        Place state = candidate.state();
        Namesakes.Scored best = namesakes.best(candidate, inSentence);
        if (state != null && (best == null || !outdoes(best, state, candidate))) {
            return new NamedPlace(candidate, state, null);
        }
        if (best != null) {
            boolean accepted = best.score() + candidate.evidence() >= Namesakes.ACCEPTED;
            boolean strange = namesakes.isStrange(best.entry(), candidate.around(), inSentence);
            return accepted && !strange
                    ? new NamedPlace(candidate, Gazetteer.place(best.entry(), candidate.name()), best.entry())
                    : null;
        }
        return unlisted(candidate, inSentence);
    }

    /** Whether a region with the name of a state is meant rather than the state. */
    private boolean outdoes(Namesakes.Scored best, Place state, NameCandidate candidate) {
        boolean placed = !candidate.around().regions().isEmpty();
        boolean region = Gazetteer.place(best.entry(), candidate.name()).kind() == Place.Kind.REGION;
        String country = state.country();
        return country != null
                && (region || placed)
                && best.score() > namesakes.scoreOfCountry(country, candidate.around());
    }

    private NamedPlace unlisted(NameCandidate candidate, Set<String> inSentence) {
        Place.Kind kind = candidate.around().region() ? Place.Kind.REGION : Place.Kind.SETTLEMENT;
        String country = likelyCountry(candidate.around(), inSentence);
        Place place = new Place(candidate.name(), country, kind, Double.NaN, Double.NaN, 0, 0);
        return new NamedPlace(candidate, place, null);
    }

    private @Nullable String likelyCountry(Surroundings around, Set<String> inSentence) {
        if (around.countries().size() == 1) {
            return around.countries().iterator().next();
        }
        if (inSentence.size() == 1 && focus.share(inSentence.iterator().next()) > 0.2) {
            return inSentence.iterator().next();
        }
        return focus.main();
    }
}
