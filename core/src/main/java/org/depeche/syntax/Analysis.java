package org.depeche.syntax;

import java.util.Set;

/**
 * One reading of a form.
 *
 * @param parts the parts of speech that this reading may have in a tree
 * @param lemma the dictionary form
 * @param kind the reading's class for features: the dictionary's tag without number, gender and person
 */
public record Analysis(Set<Pos> parts, String lemma, Morphology morphology, String kind) {}
