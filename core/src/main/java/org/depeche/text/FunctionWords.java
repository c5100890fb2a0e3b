package org.depeche.text;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The small words that hold a language's sentences together, from its {@code function-words.txt}.
 *
 * @param words in lower case
 */
public record FunctionWords(Set<String> words) {
    public FunctionWords {
        words = Set.copyOf(words);
    }

    /**
     * Reads the function words of a language.
     *
     * @param language ISO 639-1 code
     */
    public static FunctionWords load(String language) {
        return new FunctionWords(LanguageFolder.of(language).words("function-words.txt").values().stream()
                .flatMap(words -> words.stream().map(word -> word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet()));
    }
}
