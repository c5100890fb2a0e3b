package org.depeche.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * The sentence that proves an attribution cue or a status operator.
 *
 * @param file the lexicon file it stands in
 * @param line the line of the entry
 * @param entry the cue or operator as the file writes it
 * @param source the words that must be found to name the source, or null where none are named
 */
public record WordExample(
        String file,
        int line,
        String entry,
        String text,
        @Nullable String source) {}
