package org.depeche.syntax;

/**
 * A name in a parsed sentence.
 *
 * @param from index of its first word
 * @param to index after its last word
 */
public record Name(int from, int to, NameType type) {}
