package org.depeche.lexicon;

import org.depeche.syntax.Word;

/** A cue found in a sentence: words {@code from} to {@code to} (exclusive) with their head. */
public record CueMatch(Cue cue, Word head, int from, int to) {}
