package org.depeche.place;

import org.depeche.gazetteer.GeoEntry;
import org.jspecify.annotations.Nullable;

/**
 * A name in a sentence that stands for a place.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param place what it names
 * @param entry the gazetteer's entry, or null for a country and for a place that the gazetteer lacks
 * @param around what surrounds it
 */
record NamedPlace(int from, int to, Place place, @Nullable GeoEntry entry, Surroundings around) {}
