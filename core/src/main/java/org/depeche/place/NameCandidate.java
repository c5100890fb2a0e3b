package org.depeche.place;

import java.util.List;
import org.depeche.gazetteer.GeoEntry;
import org.jspecify.annotations.Nullable;

/**
 * A name in a sentence that may be a place.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param name as it is written, but not in capitals only
 * @param around what surrounds it
 * @param evidence what speaks for a place, whichever
 * @param state the state, dependency or seat of government of this name, or null
 * @param entries the gazetteer's places of this name
 * @param capitalOf the states whose capital bears this name
 */
record NameCandidate(
        int from,
        int to,
        String name,
        Surroundings around,
        double evidence,
        @Nullable Place state,
        List<GeoEntry> entries,
        List<String> capitalOf) {}
