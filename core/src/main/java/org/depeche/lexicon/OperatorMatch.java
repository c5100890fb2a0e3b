package org.depeche.lexicon;

import org.depeche.syntax.Word;

/** A status operator found in a sentence: words {@code from} to {@code to} (exclusive) with their head. */
public record OperatorMatch(Operator operator, Word head, int from, int to) {}
