package org.depeche.place;

import java.util.List;
import java.util.Set;

/**
 * A sentence with the names in it that may be places; depends on nothing outside the sentence.
 *
 * @param candidates by first token, of those with the same first token the longest first
 * @param countries ISO codes of the states that the sentence names in any way
 */
record SentenceNames(Surface surface, List<NameCandidate> candidates, Set<String> countries) {}
