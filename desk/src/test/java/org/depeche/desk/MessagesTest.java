package org.depeche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @Test
    void allLanguagesHaveTheSameKeysWithTheSameArguments() {
        Map<String, String> english = Messages.load("en").words();
        for (String language : Messages.LANGUAGES) {
            Map<String, String> words = Messages.load(language).words();
            assertThat(words).as(language).containsOnlyKeys(english.keySet());
            words.forEach((key, text) -> {
                assertThat(text).as(language + " " + key).isNotBlank();
                assertThat(arguments(text))
                        .as(language + " " + key)
                        .isEqualTo(arguments(english.getOrDefault(key, "")));
            });
        }
    }

    @Test
    void wordsStandInTheOrderOfTheirKeys() {
        assertThat(List.copyOf(Messages.load("fr").words().keySet())).isSorted();
    }

    @Test
    void typesAndCountriesHaveNames() {
        Messages french = Messages.load("fr");
        assertThat(french.of("type.ASSAULT")).isEqualTo("Attaque");
        assertThat(french.of("country.DEU")).isEqualTo("Allemagne");
        assertThat(french.of("country.UNO")).isEqualTo("Nations unies");
        assertThat(Messages.load("en").of("country.CIV")).isEqualTo("Côte d’Ivoire");
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    void argumentsAreFilledInAndNumbersWrittenAsTheLanguageDoes() {
        assertThat(Messages.load("en").number(1234567)).isEqualTo("1,234,567");
        assertThat(Messages.load("fr").number(1234567)).isEqualTo("1\u202f234\u202f567");
    }
}
