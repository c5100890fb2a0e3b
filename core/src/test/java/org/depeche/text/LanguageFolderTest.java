package org.depeche.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageFolderTest {
    @Test
    void knowsTheLanguages() {
        assertThat(LanguageFolder.languages()).containsExactly("fr", "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abbreviations.txt",
                "calendar.txt",
                "datelines.txt",
                "function-words.txt",
                "numbers.txt",
                "time-patterns.txt",
                "time-words.txt",
                "tokens.txt"
            })
    void everyLanguageHasTheSamePieces(String file) {
        for (String language : LanguageFolder.languages()) {
            assertThat(LanguageFolder.of(language).lines(file)).as(language).isNotEmpty();
        }
    }

    @Test
    void commentsAreNoWords() {
        assertThat(LanguageFolder.of("fr").words("tokens.txt").keySet()).noneMatch(key -> key.startsWith("#"));
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> LanguageFolder.of("fr").lines("none.txt")).hasMessageContaining("fr/none.txt");
    }
}
