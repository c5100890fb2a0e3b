package org.depeche.place;

import org.depeche.text.Span;

/**
 * A place as a report mentions it.
 *
 * @param sentence the sentence's index
 * @param head index of the phrase's head word in its tree ("nord" in "le nord du Mali")
 * @param from index of the phrase's first word
 * @param to index after the phrase's last word
 * @param span the phrase with the words that belong to it ("le nord du Mali", "la région de Tillabéri"), in the text as
 *     given
 * @param text that phrase
 * @param nameSpan the name within it ("Mali"); the same as {@code span} where there is no name ("le pays")
 * @param place the place that is named or meant
 * @param locative whether the phrase stands after a preposition of place ("à Gao", "in northern Mali")
 * @param anaphoric whether the phrase names nothing itself but stands for a place named elsewhere ("le pays")
 */
public record PlaceMention(
        int sentence,
        int head,
        int from,
        int to,
        Span span,
        String text,
        Span nameSpan,
        Place place,
        boolean locative,
        boolean anaphoric) {}
