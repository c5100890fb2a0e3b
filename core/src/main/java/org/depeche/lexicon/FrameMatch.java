package org.depeche.lexicon;

import org.depeche.syntax.Word;

/**
 * An entry found in a sentence.
 *
 * @param trigger the head word
 * @param from index of the trigger phrase's first word
 * @param to index after its last word
 */
public record FrameMatch(Frame frame, Word trigger, int from, int to) {}
