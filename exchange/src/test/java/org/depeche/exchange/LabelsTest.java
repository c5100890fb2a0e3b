package org.depeche.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.depeche.coding.Status;
import org.depeche.lexicon.EventType;
import org.depeche.text.LanguageFolder;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void everyLanguageHasTheSameLabels() {
        Set<String> first = Labels.load(LanguageFolder.languages().get(0)).keys();
        for (String language : LanguageFolder.languages()) {
            assertThat(Labels.load(language).keys()).as(language).isEqualTo(first);
        }
    }

    @Test
    void everyTypeModeAndStatusHasALabel() {
        Set<String> needed = new TreeSet<>();
        for (EventType type : EventType.values()) {
            needed.add("type." + type);
            type.modeScores().keySet().forEach(mode -> needed.add("mode." + mode));
        }
        for (Status status : Status.values()) {
            needed.add("status." + status.label());
        }
        assertThat(Labels.load(LanguageFolder.languages().get(0)).keys()).containsAll(needed);
    }
}
