package org.depeche.place;

import org.depeche.gazetteer.GeoEntry;
import org.jspecify.annotations.Nullable;

/**
 * A name in a sentence that stands for a place.
 *
 * @param candidate the name
 * @param place what it names
 * @param entry the gazetteer's entry, or null for a state and for a place that the gazetteer lacks
 */
record NamedPlace(
        NameCandidate candidate, Place place, @Nullable GeoEntry entry) {
    int from() {
        return candidate.from();
    }

    int to() {
        return candidate.to();
    }
}
