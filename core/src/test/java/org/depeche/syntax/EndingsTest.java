package org.depeche.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.depeche.syntax.Morphology.Mood;
import org.depeche.syntax.Morphology.Tense;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | bokolisera   | VERB:Fin  | bokoliser   | IND  | FUT",
                "fr | bokoliseraient | VERB:Fin | bokoliser  | CND  | PRES",
                "fr | bokolisées   | VERB:Part | bokoliser   | NONE | PAST",
                "fr | tarpaux      | NOUN      | tarpal      | NONE | NONE",
                "fr | Voltanaises  | ADJ       | voltanais   | NONE | NONE",
                "fr | zz           | VERB:Fin  | zz          | NONE | NONE",
                "en | bokolized    | VERB:Fin  | bokolize    | IND  | PAST",
                "en | bokolizing   | VERB:Ger  | bokolize    | NONE | NONE",
                "en | tarpies      | NOUN      | tarpy       | NONE | NONE",
            })
    void unknownFormsAreGuessedFromTheirEnding(
            String language, String form, String tag, String lemma, Mood mood, Tense tense) {
        Analysis guess = Endings.load(language).guess(form, Tag.parse(tag.replace(':', '|')));
        assertThat(guess.lemma()).isEqualTo(lemma);
        assertThat(guess.morphology().mood()).isEqualTo(mood);
        assertThat(guess.morphology().tense()).isEqualTo(tense);
    }
}
