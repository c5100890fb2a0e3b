package org.depeche.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "zeine, zeine, 0",
        "zain, zeine, 2",
        "zein, zeine, 1",
        "goita, goitta, 1",
        "bazoum, bazzoum, 1",
        "kabore, kagare, 2",
    })
    void countsLettersToChange(String one, String other, int distance) {
        assertThat(Spelling.distance(one, other, 2)).isEqualTo(distance);
        assertThat(Spelling.distance(other, one, 2)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({"zain, zeine, true", "hall, haley, false", "traore, toure, false", "sall, sow, false", "ba, be, false"})
    void knowsNamesThatDifferInVowels(String one, String other, boolean same) {
        assertThat(Spelling.sameConsonants(one, other)).isEqualTo(same);
    }

    @Test
    void givesUpBeyondTheMost() {
        assertThat(Spelling.distance("kabore", "ouattara", 2)).isGreaterThan(2);
    }

    @Test
    void oneChangedLetterIsAtMostOneAway() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            char[] word = new char[3 + random.nextInt(8)];
            for (int j = 0; j < word.length; j++) {
                word[j] = (char) ('a' + random.nextInt(26));
            }
            String one = new String(word);
            word[random.nextInt(word.length)] = (char) ('a' + random.nextInt(26));
            assertThat(Spelling.distance(one, new String(word), 2)).isLessThanOrEqualTo(1);
        }
    }
}
